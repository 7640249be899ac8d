package vn.lienketvung.agreement.automation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementEvent;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.organisation.OrganisationId;

/** Tells those who wait, or whose turn it is; never whoever has just acted. */
@Component
class TellOfAgreements {

    private final Agreements agreements;
    private final WorkingPeople people;
    private final AgreementNotices notices;

    TellOfAgreements(Agreements agreements, WorkingPeople people, AgreementNotices notices) {
        this.agreements = agreements;
        this.people = people;
        this.notices = notices;
    }

    @EventListener
    void on(AgreementEvent.SentToParties event) {
        var agreement = agreements.get(event.agreement());
        tell(NoticeKind.TURN, "sent-to-parties", agreement, officialsOf(others(agreement)));
    }

    /** The lead waits for every party; the last concurrence makes it the lead's turn. */
    @EventListener
    void on(AgreementEvent.Concurred event) {
        var agreement = agreements.get(event.agreement());
        boolean all = agreement.parties().stream().allMatch(agreement::hasConcurred);
        tell(
                all ? NoticeKind.TURN : NoticeKind.ANSWER,
                all ? "all-concurred" : "concurred",
                agreement,
                officialsOf(List.of(agreement.lead())));
    }

    /** Nobody of a party reviews it. */
    @EventListener
    void on(AgreementEvent.Submitted event) {
        var agreement = agreements.get(event.agreement());
        var provinces = agreement.parties().stream().map(Party::province).toList();
        var ofParties =
                people.of(bodiesOf(agreement.parties()), List.of(Role.REGIONAL_COORDINATOR));
        var reviewers =
                people.reaching(provinces, Role.REGIONAL_COORDINATOR).stream()
                        .filter(each -> !ofParties.contains(each))
                        .toList();
        tell(NoticeKind.TURN, "submitted", agreement, reviewers);
    }

    @EventListener
    void on(AgreementEvent.TakenUp event) {
        tellLead(NoticeKind.ANSWER, "taken-up", event.agreement());
    }

    @EventListener
    void on(AgreementEvent.Returned event) {
        tellLead(NoticeKind.TURN, "returned", event.agreement());
    }

    /** Now the clerks of every party have the paper signed and filed. */
    @EventListener
    void on(AgreementEvent.Approved event) {
        var agreement = agreements.get(event.agreement());
        tell(
                NoticeKind.TURN,
                "to-be-signed",
                agreement,
                people.of(bodiesOf(agreement.parties()), List.of(Role.CLERK)));
        tell(NoticeKind.ANSWER, "approved", agreement, officialsOf(agreement.parties()));
    }

    @EventListener
    void on(AgreementEvent.SignatureRecorded event) {
        tellLead(NoticeKind.ANSWER, "signature-recorded", event.agreement());
    }

    @EventListener
    void on(AgreementEvent.EnteredIntoForce event) {
        var agreement = agreements.get(event.agreement());
        tell(NoticeKind.ANSWER, "in-force", agreement, officialsOf(agreement.parties()));
    }

    private void tellLead(NoticeKind kind, String what, AgreementId id) {
        var agreement = agreements.get(id);
        tell(kind, what, agreement, officialsOf(List.of(agreement.lead())));
    }

    private void tell(
            NoticeKind kind, String what, Agreement agreement, Collection<AccountId> recipients) {
        notices.tell(kind, what, agreement, recipients);
    }

    private Set<AccountId> officialsOf(List<Party> parties) {
        return notices.officialsOf(parties);
    }

    private static List<Party> others(Agreement agreement) {
        return agreement.parties().stream().filter(party -> !party.leads()).toList();
    }

    private static Set<OrganisationId> bodiesOf(List<Party> parties) {
        return AgreementNotices.bodiesOf(parties);
    }
}
