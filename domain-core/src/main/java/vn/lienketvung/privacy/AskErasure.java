package vn.lienketvung.privacy;

import java.time.Clock;
import java.util.Optional;
import vn.lienketvung.calendar.DayExceptions;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** Somebody asks that the portal forget them, and may take it back until it is decided; nobody can ask for another. */
@UseCase
public class AskErasure {

    private final ErasureRequests requests;
    private final ErasureSettings settings;
    private final DayExceptions days;
    private final DomainEvents events;
    private final Clock clock;

    public AskErasure(
            ErasureRequests requests,
            ErasureSettings settings,
            DayExceptions days,
            DomainEvents events,
            Clock clock) {
        this.requests = requests;
        this.settings = settings;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /** What the person asked for last. */
    public Optional<ErasureRequest> latestOf(Official by) {
        return requests.latestOf(by.account());
    }

    /**
     * @param understood whether the person has read what goes and that it never comes back
     * @throws ActionRefused without that, or when a request waits already
     */
    public ErasureRequest ask(boolean understood, Official by) {
        if (!understood)
            throw new ActionRefused(Refusal.at("understood", "privacy.rule.understood"));
        if (latestOf(by).filter(ErasureRequest::isOpen).isPresent())
            throw new ActionRefused(Refusal.of("privacy.rule.asked-before"));
        var due =
                days.calendar()
                        .plusWorkingDays(VietnamTime.today(clock), settings.answerDays())
                        .result();
        var request = requests.save(new ErasureRequest(by.account(), clock.instant(), due));
        events.announce(request.asked());
        return request;
    }

    /**
     * @throws ActionRefused when there is nothing to take back
     */
    public void withdraw(Official by) {
        var request =
                latestOf(by)
                        .orElseThrow(() -> new ActionRefused(Refusal.of("privacy.rule.not-asked")));
        events.announce(request.withdraw(clock.instant()));
    }
}
