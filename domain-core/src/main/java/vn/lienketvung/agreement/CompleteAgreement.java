package vn.lienketvung.agreement;

import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/**
 * When every commitment is closed the lead proposes that the agreement is completed, and every other party confirms;
 * one that sees something left to do says what, and the lead may propose again.
 */
@UseCase
public class CompleteAgreement {

    private final AgreementDesk desk;
    private final OpenCommitments open;
    private final Clearance clearance;
    private final DomainEvents events;
    private final EndingDays days;

    public CompleteAgreement(
            AgreementDesk desk,
            OpenCommitments open,
            Clearance clearance,
            DomainEvents events,
            EndingDays days) {
        this.desk = desk;
        this.open = open;
        this.clearance = clearance;
        this.events = events;
        this.days = days;
    }

    public void propose(AgreementId id, Official by) {
        var agreement = desk.open(id, by);
        clearance.permit(
                AgreementDesk.rights(agreement, by).mayProposeCompletion(),
                "agreement.propose-completion",
                agreement.lead().name());
        requireAllClosed(id);
        events.announce(
                agreement.confirmCompletion(agreement.lead(), days.today(), by, days.now()));
    }

    public void confirm(AgreementId id, Official by) {
        var agreement = desk.open(id, by);
        var party = answering(agreement, by);
        requireAllClosed(id);
        events.announce(agreement.confirmCompletion(party, days.today(), by, days.now()));
        if (agreement.status() == AgreementStatus.COMPLETED) events.announce(agreement.completed());
    }

    /**
     * @param reason what the party sees left to do
     */
    public void refuse(AgreementId id, String reason, Official by) {
        var agreement = desk.open(id, by);
        var party = answering(agreement, by);
        Words.require("refusal", reason, "agreement.rule.completion-refusal-missing");
        events.announce(agreement.refuseCompletion(party, reason, by, days.now()));
    }

    private static Party answering(Agreement agreement, Official by) {
        return AgreementDesk.rights(agreement, by)
                .mayAnswerCompletionFor()
                .orElseThrow(() ->
                        new NotPermitted("agreement.answer-completion", agreement.lead().name()));
    }

    private void requireAllClosed(AgreementId id) {
        var left = open.of(id).size();
        if (left > 0) throw new ActionRefused(Refusal.of("agreement.rule.commitments-open", left));
    }
}
