package vn.lienketvung.commitment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.organisation.OrganisationId;

/**
 * What one person may do to one commitment now. The confirming side is never the implementing one, by person,
 * by organisation and by province; nobody answers their own claim or proposal.
 */
public record CommitmentRights(Commitment commitment, Official official) {

    public boolean mayMeetCondition() {
        var precondition = commitment.precondition();
        return commitment.status() == CommitmentStatus.WAITING
                && precondition != null
                && precondition.isOwnedBy(official)
                && official.actsForBody();
    }

    public boolean mayReport() {
        return worksForImplementer()
                && commitment.status() == CommitmentStatus.ACTIVE
                && !commitment.awaitsLeader();
    }

    public boolean mayClaim() {
        return mayReport()
                && commitment.latest().isPresent()
                && commitment.openProposal().isEmpty();
    }

    /** Countersign the claim, or hold it back. */
    public boolean mayCountersign() {
        var claim = commitment.claim();
        if (claim == null || !claim.awaitsLeader() || claim.isBy(official)) return false;
        if (!official.leads()) return false;
        var leader = claim.leader();
        return leader == null
                ? official.belongsTo(commitment.implementer())
                : official.actsFor(new AccountId(leader));
    }

    /** Confirm the claim wholly or partly, or send it back. */
    public boolean mayDecide() {
        return official.actsForBody()
                && commitment.status() == CommitmentStatus.CLAIMED
                && official.belongsTo(commitment.verifier())
                && !official.belongsTo(commitment.implementer())
                && hasNoPartInIt();
    }

    /** As {@link #mayDecide}, but instead of a counterpart that has let its time pass. */
    public boolean mayDecideInstead(LocalDate today) {
        var claim = commitment.claim();
        return commitment.status() == CommitmentStatus.CLAIMED
                && claim != null
                && (claim.isUnanswered(today) || commitment.isLeftToCoordinator())
                && coordinates()
                && hasNoPartInIt();
    }

    /** Find that it was not kept, at the end of the ladder or after the agreement's end. */
    public boolean mayDeclareNotKept(LocalDate today, CommitmentTimes times) {
        return coordinates()
                && commitment.status() == CommitmentStatus.ACTIVE
                && (commitment.isLeftToCoordinator()
                        || !commitment.awaitsLeader()
                                && commitment.daysLeft(today) <= -times.notKeptDays());
    }

    /** Let it go alone: only what its agreement's end left open and the parties did not settle in time. */
    public boolean mayLetGo() {
        return coordinates()
                && commitment.isLeftToCoordinator()
                && commitment.status().canBecome(CommitmentStatus.WAIVED);
    }

    public boolean mayPropose(ProposalKind kind) {
        return official.actsForBody()
                && (official.belongsTo(commitment.implementer())
                        || official.belongsTo(commitment.verifier()))
                && commitment.mayBeProposed(kind);
    }

    public boolean mayWithdrawProposal() {
        return official.actsForBody()
                && commitment
                        .openProposal()
                        .filter(each -> isOwn(each.proposedByOrganisation()))
                        .isPresent();
    }

    /** The side for which this person answers the open proposal; nobody answers twice, nor their own body's. */
    public Optional<ProposalSide> mayAnswerAs() {
        return commitment
                .openProposal()
                .filter(each -> !isOwn(each.proposedByOrganisation()) && !each.knows(official))
                .flatMap(each ->
                        each.awaited().stream().filter(side -> speaksFor(side, each)).findFirst());
    }

    private boolean speaksFor(ProposalSide side, Proposal proposal) {
        return switch (side) {
            case COUNTERPART ->
                    official.actsForBody()
                            && (official.belongsTo(commitment.implementer())
                                    || official.belongsTo(commitment.verifier()));
            case COORDINATOR -> coordinates();
            case ACCEPTOR ->
                    official.actsForBody()
                            && official.organisation().equals(proposal.terms().acceptorId());
        };
    }

    private boolean isOwn(UUID organisation) {
        return official.belongsTo(new OrganisationId(organisation));
    }

    private boolean hasNoPartInIt() {
        var claim = commitment.claim();
        var account = official.account().value();
        return (claim == null || !claim.isBy(official))
                && commitment.reports().stream()
                        .filter(report -> !report.isFromPaper())
                        .noneMatch(report -> account.equals(report.reportedByAccount()));
    }

    private boolean coordinates() {
        return official.holds(Role.REGIONAL_COORDINATOR, commitment.implementerProvince());
    }

    private boolean worksForImplementer() {
        return official.actsForBody() && official.belongsTo(commitment.implementer());
    }
}
