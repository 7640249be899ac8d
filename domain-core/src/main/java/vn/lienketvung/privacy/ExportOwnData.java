package vn.lienketvung.privacy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.SignInFailures;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.UseCase;

/** Somebody takes along what the portal holds of them; nobody can do so for another. That it was done stays in the trail. */
@UseCase
public class ExportOwnData {

    /** It goes through nearly every table. */
    static final int MOST_AN_HOUR = 20;

    private final OwnData data;
    private final SignInFailures pace;
    private final DomainEvents events;
    private final Clock clock;

    public ExportOwnData(OwnData data, SignInFailures pace, DomainEvents events, Clock clock) {
        this.data = data;
        this.pace = pace;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws ActionRefused after too many within an hour
     */
    public List<OwnTable> export(Official by) {
        var key = Sha256.of("own-data|" + by.account()).value();
        var done = pace.count(List.of(key), clock.instant(), Duration.ofHours(1));
        if (done.getOrDefault(key, 1) > MOST_AN_HOUR)
            throw new ActionRefused(Refusal.of("privacy.rule.too-often", MOST_AN_HOUR));
        var all = data.of(by.account(), by.organisation());
        events.announce(new PrivacyEvent.Exported(by.account()));
        return all;
    }
}
