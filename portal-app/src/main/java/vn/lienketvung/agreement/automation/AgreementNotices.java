package vn.lienketvung.agreement.automation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementEvent;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.Acting;

/** Notices about an agreement, and the people of its parties; whoever has just acted is never told. */
@Component
class AgreementNotices {

    private static final List<Role> ACTING =
            Arrays.stream(Role.values()).filter(Role::actsForBody).toList();

    private final WorkingPeople people;
    private final Notify notify;

    AgreementNotices(WorkingPeople people, Notify notify) {
        this.people = people;
        this.notify = notify;
    }

    /** Of one occasion: the turn that the agreement's history ends with. */
    void tell(NoticeKind kind, String what, Agreement agreement, Collection<AccountId> recipients) {
        tell(
                kind,
                what,
                agreement,
                String.valueOf(agreement.history().size()),
                List.of(),
                recipients);
    }

    /**
     * @param occasion tells it from every other notice of the kind about this agreement
     * @param more what the sentence names beside the title
     */
    void tell(
            NoticeKind kind,
            String what,
            Agreement agreement,
            String occasion,
            List<String> more,
            Collection<AccountId> recipients) {
        var id = agreement.id();
        notify.tell(
                recipients.stream()
                        .filter(each -> !each.toString().equals(Acting.actor().account()))
                        .toList(),
                new NoticeContent(
                        kind,
                        "agreement.notice." + what,
                        Stream.concat(Stream.of(agreement.title()), more.stream()).toList(),
                        "/lam-viec/thoa-thuan/" + id,
                        AgreementEvent.SUBJECT,
                        id.value(),
                        "agreement:" + id + ":" + occasion + ":" + what));
    }

    /** Those who act for the parties, in whatever role their kind of body gives them. */
    Set<AccountId> officialsOf(Collection<Party> parties) {
        return people.of(bodiesOf(parties), ACTING);
    }

    /** The parties themselves and the departments that work for them. */
    static Set<OrganisationId> bodiesOf(Collection<Party> parties) {
        return parties.stream()
                .flatMap(party ->
                        Stream.concat(
                                Stream.of(party.organisation()),
                                Optional.ofNullable(party.focalPoint()).stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The party for which a body acts; empty for reviewers. */
    static Optional<Party> partyOf(Agreement agreement, OrganisationId body) {
        return agreement.parties().stream()
                .filter(party -> bodiesOf(List.of(party)).contains(body))
                .findFirst();
    }

    /** Who took the submission up, as long as nobody has concluded. */
    static List<AccountId> reviewerOf(Agreement agreement) {
        var reviewer = agreement.review().reviewerAccount();
        return reviewer == null ? List.of() : List.of(new AccountId(reviewer));
    }
}
