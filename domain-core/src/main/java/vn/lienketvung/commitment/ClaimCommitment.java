package vn.lienketvung.commitment;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Leaders;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/**
 * The implementer says that the commitment is kept, wholly or in part, and its leader countersigns where it has
 * one in the portal; only then does the counterpart see it.
 */
@UseCase
public class ClaimCommitment {

    private final CommitmentDesk desk;
    private final Leaders leaders;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public ClaimCommitment(
            CommitmentDesk desk,
            Leaders leaders,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.leaders = leaders;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    public void claim(CommitmentId id, ClaimScope scope, String note, Official by) {
        var commitment = desk.open(id, by);
        clearance.permit(
                new CommitmentRights(commitment, by).mayReport(),
                "commitment.claim",
                commitment.implementerName());
        ActionRefused.ifAny(ClaimRule.problemsOf(commitment, scope, note));
        var at = clock.instant();
        var countersigner = countersignerOf(commitment, by);
        var claim = Claim.prepared(scope, note, countersigner.orElse(null), by, at);
        events.announce(
                needsCountersignature(commitment, by)
                        ? commitment.prepareClaim(claim, by, at)
                        : show(commitment, claim, null, by, at));
    }

    public void countersign(CommitmentId id, Official by) {
        var commitment = openPrepared(id, "commitment.countersign", by);
        events.announce(show(commitment, commitment.preparedClaim(), by, by, clock.instant()));
    }

    /** The leader gives the claim back to its own side; the counterpart never saw it. */
    public void holdBack(CommitmentId id, String reason, Official by) {
        var commitment = openPrepared(id, "commitment.hold-back", by);
        if (reason.isBlank())
            throw new ActionRefused(Refusal.at("holdReason", "commitment.rule.hold-back-reason"));
        events.announce(commitment.holdBackClaim(reason, by, clock.instant()));
    }

    private CommitmentEvent.Claimed show(
            Commitment commitment,
            Claim claim,
            @Nullable Official leader,
            Official by,
            Instant at) {
        return commitment.claim(claim, leader, desk.answerBy(at), by, at);
    }

    private Commitment openPrepared(CommitmentId id, String action, Official by) {
        var commitment = desk.open(id, by);
        clearance.permit(
                new CommitmentRights(commitment, by).mayCountersign(),
                action,
                commitment.implementerName());
        return commitment;
    }

    private boolean needsCountersignature(Commitment commitment, Official by) {
        return leaders.of(commitment.implementer()).stream()
                .filter(each -> !each.account().equals(by.account()))
                .anyMatch(each ->
                        each.own() || each.account().value().equals(commitment.leaderAccount()));
    }

    /** The leader named in the terms, as long as they still lead; otherwise any leader of the body signs. */
    private Optional<UUID> countersignerOf(Commitment commitment, Official by) {
        return leaders.of(commitment.implementer()).stream()
                .map(each -> each.account().value())
                .filter(account -> account.equals(commitment.leaderAccount()))
                .filter(account -> !account.equals(by.account().value()))
                .findFirst();
    }
}
