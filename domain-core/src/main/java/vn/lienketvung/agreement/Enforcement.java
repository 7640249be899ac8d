package vn.lienketvung.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.organisation.OrganisationId;

/**
 * What makes a commitment hold, as typed into the draft: steps on the way, what must come first, what follows
 * when it is not kept.
 *
 * @param condition what must be there before the implementer can begin; null when nothing must
 * @param conditionOwner who brings the condition about
 * @param conditionDueOn by when
 * @param remedy what follows when the commitment is not kept
 * @param weight its share in the agreement's progress beside the other commitments
 * @param leaderAccount the account picked of the leader who answers for it; null when they have none
 */
public record Enforcement(
        Milestones milestones,
        @Nullable String condition,
        @Nullable OrganisationId conditionOwner,
        @Nullable LocalDate conditionDueOn,
        @Nullable String remedy,
        int weight,
        @Nullable UUID leaderAccount) {

    /** The weight of a commitment for which none is named. */
    public static final int EQUAL_WEIGHT = 1;

    public static final int GREATEST_WEIGHT = 100;

    /** Nothing agreed beyond target, day and people. */
    public static final Enforcement NONE =
            new Enforcement(Milestones.NONE, null, null, null, null, EQUAL_WEIGHT, null);
}
