package vn.lienketvung.agreement.automation;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementEvent;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.agreement.ApprovalCondition;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.notification.NoticeKind;

/** Tells the owners of conditions, and those who accept them, whose turn it is and by which day. */
@Component
class TellOfConditions {

    private final Agreements agreements;
    private final WorkingPeople people;
    private final AgreementNotices notices;

    TellOfConditions(Agreements agreements, WorkingPeople people, AgreementNotices notices) {
        this.agreements = agreements;
        this.people = people;
        this.notices = notices;
    }

    @EventListener
    void on(AgreementEvent.ApprovedWithConditions event) {
        var agreement = agreements.get(event.agreement());
        agreement.openConditions().forEach(each -> tellOwner("condition-set", agreement, each));
        notices.tell(
                NoticeKind.ANSWER,
                "approved-with-conditions",
                agreement,
                notices.officialsOf(agreement.parties()));
    }

    @EventListener
    void on(AgreementEvent.ConditionHandedIn event) {
        var agreement = agreements.get(event.agreement());
        var condition = agreement.condition(event.condition()).orElseThrow();
        notices.tell(
                NoticeKind.TURN,
                "condition-handed-in",
                agreement,
                condition.id() + "-" + condition.handedInAt(),
                List.of(condition.text(), condition.ownerName()),
                AgreementNotices.reviewerOf(agreement));
    }

    /** With the last one accepted the agreement is approved and waits for the signatures. */
    @EventListener
    void on(AgreementEvent.ConditionDecided event) {
        var agreement = agreements.get(event.agreement());
        var condition = agreement.condition(event.condition()).orElseThrow();
        if (!event.accepted()) tellOwner("condition-refused", agreement, condition);
        else
            notices.tell(
                    NoticeKind.ANSWER,
                    "condition-accepted",
                    agreement,
                    condition.id().toString(),
                    List.of(condition.text()),
                    notices.officialsOf(ownerOf(agreement, condition)));
        if (agreement.status() == AgreementStatus.APPROVED) tellOfApproval(agreement);
    }

    private void tellOfApproval(Agreement agreement) {
        var clerks = people.of(AgreementNotices.bodiesOf(agreement.parties()), List.of(Role.CLERK));
        notices.tell(NoticeKind.TURN, "to-be-signed", agreement, clerks);
        notices.tell(
                NoticeKind.ANSWER, "approved", agreement, notices.officialsOf(agreement.parties()));
    }

    /** Back to the lead; the other parties learn why nothing goes on. */
    @EventListener
    void on(AgreementEvent.ConditionLapsed event) {
        var agreement = agreements.get(event.agreement());
        var lead = List.of(agreement.lead());
        notices.tell(NoticeKind.TURN, "condition-lapsed", agreement, notices.officialsOf(lead));
        var others = agreement.parties().stream().filter(party -> !party.leads()).toList();
        notices.tell(
                NoticeKind.ANSWER,
                "condition-lapsed-others",
                agreement,
                notices.officialsOf(others));
    }

    /** Once for each condition and day. */
    void remind(Agreement agreement, ApprovalCondition condition) {
        notices.tell(
                NoticeKind.REMINDER,
                "condition-soon",
                agreement,
                condition.id() + "-" + condition.dueOn(),
                List.of(condition.text(), condition.dueOn().toString()),
                notices.officialsOf(ownerOf(agreement, condition)));
    }

    private void tellOwner(String what, Agreement agreement, ApprovalCondition condition) {
        notices.tell(
                NoticeKind.TURN,
                what,
                agreement,
                condition.id() + "-" + condition.decidedAt(),
                List.of(condition.text(), condition.dueOn().toString()),
                notices.officialsOf(ownerOf(agreement, condition)));
    }

    private static List<Party> ownerOf(Agreement agreement, ApprovalCondition condition) {
        return AgreementNotices.partyOf(agreement, condition.owner()).stream().toList();
    }
}
