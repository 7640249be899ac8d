package vn.lienketvung.counterfeit;

import java.time.Clock;
import java.util.Optional;
import vn.lienketvung.establishment.ReceiptCode;
import vn.lienketvung.identity.SignInFailures;
import vn.lienketvung.identity.VisitorPace;
import vn.lienketvung.shared.UseCase;

/** Somebody with a receipt looks what became of the report. */
@UseCase
public class FollowCounterfeit {

    static final int MOST_LOOKED = 60;

    private final CounterfeitReports reports;
    private final VisitorPace pace;

    public FollowCounterfeit(CounterfeitReports reports, SignInFailures counts, Clock clock) {
        this.reports = reports;
        this.pace = new VisitorPace(CounterfeitEvent.SUBJECT, counts, clock);
    }

    /**
     * @param from the address of the network, for the limit on how often
     * @return empty for a code nobody has
     */
    public Optional<CounterfeitReport> look(String code, String from) {
        pace.mayDo("look", from, MOST_LOOKED);
        return ReceiptCode.read(code).flatMap(reports::findByReceipt);
    }
}
