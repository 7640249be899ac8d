package vn.lienketvung.agreement.automation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementEvent;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.Acting;

/** Tells the parties how their agreement comes to its end, and what is still to be settled. */
@Component
class TellOfEndings {

    private static final List<Role> ACTING =
            Arrays.stream(Role.values()).filter(Role::actsForBody).toList();

    private final Agreements agreements;
    private final WorkingPeople people;
    private final Notify notify;

    TellOfEndings(Agreements agreements, WorkingPeople people, Notify notify) {
        this.agreements = agreements;
        this.people = people;
        this.notify = notify;
    }

    @EventListener
    void on(AgreementEvent event) {
        switch (event) {
            case AgreementEvent.CompletionConfirmed _ -> completionConfirmed(event);
            case AgreementEvent.CompletionRefused _ -> {
                var it = agreements.get(event.agreement());
                tell(NoticeKind.TURN, "completion-refused", it, officialsOf(List.of(it.lead())));
            }
            case AgreementEvent.Completed _ -> tellParties(NoticeKind.ANSWER, "completed", event);
            case AgreementEvent.Expired _ -> ended("expired", event);
            case AgreementEvent.Terminated _ -> terminated(event);
            case AgreementEvent.TerminationNoticed _ -> tellLeaders("termination-noticed", event);
            case AgreementEvent.TerminationTakenBack _ ->
                    tellLeaders("termination-taken-back", event);
            case AgreementEvent.CouncilEndingRecorded _ -> tellLeaders("council-ending", event);
            case AgreementEvent.CouncilEndingTakenBack _ ->
                    tellLeaders("council-ending-taken-back", event);
            case AgreementEvent.Settled _ -> tellParties(NoticeKind.ANSWER, "settled", event);
            case AgreementEvent.LeftToCoordinators _ ->
                    tellParties(NoticeKind.ANSWER, "settlement-late", event);
            default -> {
                // Everything before the end is told elsewhere.
            }
        }
    }

    /** The parties whose word is still missing. */
    private void completionConfirmed(AgreementEvent event) {
        var it = agreements.get(event.agreement());
        var silent =
                it.parties().stream().filter(party -> !it.ending().isConfirmedBy(party)).toList();
        tell(NoticeKind.TURN, "completion-proposed", it, officialsOf(silent));
    }

    private void terminated(AgreementEvent event) {
        var byCouncil = agreements.get(event.agreement()).ending().isByCouncil();
        ended(byCouncil ? "terminated-by-council" : "terminated", event);
    }

    private void ended(String how, AgreementEvent event) {
        var open = agreements.get(event.agreement()).ending().isSettling();
        tellParties(
                open ? NoticeKind.TURN : NoticeKind.ANSWER, open ? how + "-to-settle" : how, event);
    }

    private void tellParties(NoticeKind kind, String what, AgreementEvent event) {
        var it = agreements.get(event.agreement());
        tell(kind, what, it, officialsOf(it.parties()));
    }

    /** A party that leaves, or a council that ends it, concerns the leaders of all, beside those who work on the agreement. */
    private void tellLeaders(String what, AgreementEvent event) {
        var it = agreements.get(event.agreement());
        var leaders =
                people.of(
                        bodiesOf(it.parties()),
                        List.of(Role.PROVINCE_LEADER, Role.DEPARTMENT_HEAD));
        var all =
                Stream.concat(leaders.stream(), officialsOf(it.parties()).stream())
                        .collect(Collectors.toUnmodifiableSet());
        tell(NoticeKind.ANSWER, what, it, all);
    }

    private void tell(
            NoticeKind kind, String what, Agreement agreement, Collection<AccountId> recipients) {
        var id = agreement.id();
        notify.tell(
                recipients.stream()
                        .filter(each -> !each.toString().equals(Acting.actor().account()))
                        .toList(),
                new NoticeContent(
                        kind,
                        "agreement.notice." + what,
                        wordsOf(agreement),
                        "/lam-viec/thoa-thuan/" + id + "/ket-thuc",
                        AgreementEvent.SUBJECT,
                        id.value(),
                        "agreement:" + id + ":" + agreement.history().size() + ":" + what));
    }

    /** The title, and what the council concluded for which day when it is the council that ends it. */
    private static List<String> wordsOf(Agreement agreement) {
        var ending = agreement.ending();
        var conclusion = ending.conclusionInShort();
        return conclusion == null
                ? List.of(agreement.title())
                : List.of(agreement.title(), conclusion, String.valueOf(ending.terminatesOn()));
    }

    private Set<AccountId> officialsOf(List<Party> parties) {
        return parties.isEmpty() ? Set.of() : people.of(bodiesOf(parties), ACTING);
    }

    private static Set<OrganisationId> bodiesOf(List<Party> parties) {
        return parties.stream()
                .flatMap(party ->
                        Stream.concat(
                                Stream.of(party.organisation()),
                                Optional.ofNullable(party.focalPoint()).stream()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
