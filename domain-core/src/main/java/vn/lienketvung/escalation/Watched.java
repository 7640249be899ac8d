package vn.lienketvung.escalation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.VietnamTime;

/**
 * What the ladder needs to know of a commitment.
 *
 * @param since the day on which it began to bind
 * @param climbs whether the implementer has to act
 * @param settled whether nothing can happen to it any more
 * @param leaderAccount null when the leader is known by name only
 */
public record Watched(
        CommitmentId id,
        String text,
        LocalDate dueOn,
        LocalDate since,
        boolean climbs,
        boolean settled,
        OrganisationId implementer,
        ProvinceCode implementerProvince,
        String leaderName,
        @Nullable UUID leaderAccount,
        OrganisationId verifier) {

    public static Watched of(Commitment commitment) {
        var status = commitment.status();
        return new Watched(
                commitment.id(),
                commitment.text(),
                commitment.dueOn(),
                LocalDate.ofInstant(commitment.history().getFirst().at(), VietnamTime.ZONE),
                status == CommitmentStatus.ACTIVE,
                Arrays.stream(CommitmentStatus.values()).noneMatch(status::canBecome),
                commitment.implementer(),
                commitment.implementerProvince(),
                commitment.leaderName(),
                commitment.leaderAccount(),
                commitment.verifier());
    }
}
