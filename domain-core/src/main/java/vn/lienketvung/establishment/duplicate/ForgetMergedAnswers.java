package vn.lienketvung.establishment.duplicate;

import java.time.Clock;
import vn.lienketvung.shared.UseCase;

/** The portal forgets what merged records said once nothing can be undone; that they were merged stays. */
@UseCase
public class ForgetMergedAnswers {

    private final EstablishmentMerges merges;
    private final Clock clock;

    public ForgetMergedAnswers(EstablishmentMerges merges, Clock clock) {
        this.merges = merges;
        this.clock = clock;
    }

    /** Of how many mergers. */
    public int forget() {
        return merges.forgetAnswersBefore(clock.instant().minus(EstablishmentMerge.UNDONE_WITHIN));
    }
}
