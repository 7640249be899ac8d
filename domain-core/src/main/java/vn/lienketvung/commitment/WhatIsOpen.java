package vn.lienketvung.commitment;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.NextMove;
import vn.lienketvung.agreement.OpenCommitment;
import vn.lienketvung.agreement.OpenCommitments;
import vn.lienketvung.shared.UseCase;

/** Tells an agreement which of its commitments are open, what comes next about each, and whose turn it is. */
@UseCase
public class WhatIsOpen implements OpenCommitments {

    private final Commitments commitments;

    public WhatIsOpen(Commitments commitments) {
        this.commitments = commitments;
    }

    @Override
    public List<OpenCommitment> of(AgreementId agreement) {
        return commitments.of(agreement).stream()
                .filter(each -> each.status().isOpen())
                .map(WhatIsOpen::of)
                .toList();
    }

    private static OpenCommitment of(Commitment commitment) {
        var move = moveOf(commitment);
        return new OpenCommitment(
                commitment.id().value(),
                commitment.position() + 1,
                commitment.text(),
                commitment.dueOn(),
                move,
                whose(commitment, move));
    }

    private static NextMove moveOf(Commitment commitment) {
        if (commitment.isLeftToCoordinator()) return NextMove.COORDINATOR_DECIDES;
        if (commitment.openProposal().isPresent()) return NextMove.ANSWER_PROPOSAL;
        if (commitment.awaitsLeader()) return NextMove.COUNTERSIGN;
        return switch (commitment.status()) {
            case WAITING -> NextMove.BRING_CONDITION;
            case CLAIMED -> NextMove.CONFIRM;
            default -> NextMove.REPORT_OR_PROPOSE;
        };
    }

    private static @Nullable String whose(Commitment commitment, NextMove move) {
        return switch (move) {
            case BRING_CONDITION -> Objects.requireNonNull(commitment.precondition()).ownerName();
            case CONFIRM -> commitment.verifierName();
            case ANSWER_PROPOSAL ->
                    commitment.openProposal().map(each -> askedBy(commitment, each)).orElse(null);
            case COORDINATOR_DECIDES -> null;
            case REPORT_OR_PROPOSE, COUNTERSIGN -> commitment.implementerName();
        };
    }

    /** The other side first; null when only the coordinator's answer is missing. */
    private static @Nullable String askedBy(Commitment commitment, Proposal proposal) {
        var awaited = proposal.awaited();
        if (awaited.contains(ProposalSide.COUNTERPART))
            return commitment.implementer().value().equals(proposal.proposedByOrganisation())
                    ? commitment.verifierName()
                    : commitment.implementerName();
        return awaited.contains(ProposalSide.ACCEPTOR) ? proposal.terms().acceptorName() : null;
    }
}
