package vn.lienketvung.counterfeit;

import java.time.Clock;
import java.util.Optional;
import vn.lienketvung.establishment.ReceiptCode;
import vn.lienketvung.identity.SignInFailures;
import vn.lienketvung.identity.VisitorPace;
import vn.lienketvung.privacy.ConsentEvent;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.UseCase;

/** Somebody with a receipt looks what became of the report, or takes back what it says of them. */
@UseCase
public class FollowCounterfeit {

    static final int MOST_LOOKED = 60;

    private final CounterfeitReports reports;
    private final VisitorPace pace;
    private final DomainEvents events;
    private final Clock clock;

    public FollowCounterfeit(
            CounterfeitReports reports, SignInFailures counts, DomainEvents events, Clock clock) {
        this.reports = reports;
        this.events = events;
        this.clock = clock;
        this.pace = new VisitorPace(CounterfeitEvent.SUBJECT, counts, clock);
    }

    /**
     * @param from the address of the network, for the limit on how often
     * @return empty for a code nobody has
     */
    public Optional<CounterfeitReport> look(String code, String from) {
        pace.mayDo("look", from, MOST_LOOKED);
        return find(code);
    }

    /**
     * The reporter withdraws the consent: contact and photo are deleted at once and for good; the report goes on without them.
     *
     * @throws NotFound for a code nobody has
     */
    public void forget(String code, String from) {
        pace.mayDo("forget", from, MOST_LOOKED);
        var report = find(code).orElseThrow(() -> new NotFound(CounterfeitEvent.SUBJECT, "…"));
        if (!report.holdsReporter()) return;
        var given = report.consentText();
        if (report.reporter() != null)
            events.announce(
                    new ConsentEvent.Withdrawn(CounterfeitEvent.SUBJECT, report.id(), given));
        events.announce(report.forget(clock.instant()));
    }

    private Optional<CounterfeitReport> find(String code) {
        return ReceiptCode.read(code).flatMap(reports::findByReceipt);
    }
}
