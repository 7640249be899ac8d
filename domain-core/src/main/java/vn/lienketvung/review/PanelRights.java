package vn.lienketvung.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementRights;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.ReviewFlow;
import vn.lienketvung.identity.Official;

/**
 * What one person may do in the review of one agreement now.
 *
 * @param panel of the round that runs; null before it is named, and when none is needed
 */
public record PanelRights(Agreement agreement, @Nullable ReviewPanel panel, Official official) {

    public boolean mayName() {
        return needsPanel() && panel == null && rights().mayTakeUp();
    }

    /** A flow without panel: one person of the lead's department takes it up and decides. */
    public boolean mayTakeUpAlone() {
        return !needsPanel() && rights().mayTakeUp();
    }

    /** The own seat, when a vote on it can be cast or changed. */
    public Optional<PanelMember> mayVoteOn() {
        if (panel == null || !isRunning()) return Optional.empty();
        return panel.memberFor(official).filter(PanelMember::takesPart);
    }

    /** Any coordinator of the parties' regions who is no party's own may find a replacement. */
    public boolean mayReplace(PanelMember member) {
        return panel != null
                && isRunning()
                && rights().mayCoordinate()
                && member.isRecused()
                && !member.isReplaced();
    }

    public boolean mayConclude() {
        if (!needsPanel()) return rights().mayDecide();
        return panel != null
                && isRunning()
                && rights().mayDecide()
                && panel.chair().is(official)
                && panel.chair().takesPart();
    }

    /** The votes before the conclusion are the panel's own affair; who is recused sees none of them. */
    public boolean seesVotes() {
        if (panel == null) return false;
        if (panel.isConcluded()) return true;
        return panel.memberFor(official).filter(PanelMember::takesPart).isPresent();
    }

    private boolean isRunning() {
        return agreement.status() == AgreementStatus.UNDER_REVIEW
                && panel != null
                && !panel.isConcluded();
    }

    private boolean needsPanel() {
        return agreement.kind().reviewFlow() == ReviewFlow.FULL_PANEL;
    }

    private AgreementRights rights() {
        return new AgreementRights(agreement, official);
    }
}
