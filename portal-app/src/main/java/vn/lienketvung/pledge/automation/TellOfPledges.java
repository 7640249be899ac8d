package vn.lienketvung.pledge.automation;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.pledge.PledgeEvent;
import vn.lienketvung.pledge.PledgeLedger;
import vn.lienketvung.pledge.PledgeLedgers;
import vn.lienketvung.shared.Acting;

/** Tells the receiver what the giver reports, and the giver what became of it. */
@Component
class TellOfPledges {

    private static final List<Role> ACTING =
            Arrays.stream(Role.values()).filter(Role::actsForBody).toList();

    private final PledgeLedgers ledgers;
    private final Agreements agreements;
    private final WorkingPeople people;
    private final Notify notify;

    TellOfPledges(
            PledgeLedgers ledgers, Agreements agreements, WorkingPeople people, Notify notify) {
        this.ledgers = ledgers;
        this.agreements = agreements;
        this.people = people;
        this.notify = notify;
    }

    @EventListener
    void on(PledgeEvent event) {
        switch (event) {
            case PledgeEvent.Opened _ -> {
                // The whole agreement has just entered into force; that is told.
            }
            case PledgeEvent.Reported it -> tell(NoticeKind.TURN, "reported", it, it.entry());
            case PledgeEvent.Confirmed it -> tell(NoticeKind.ANSWER, "confirmed", it, it.entry());
            case PledgeEvent.Refused it -> tell(NoticeKind.TURN, "refused", it, it.entry());
            case PledgeEvent.Used it -> tell(NoticeKind.ANSWER, "used", it, it.entry());
            case PledgeEvent.Reversed it -> tell(NoticeKind.ANSWER, "reversed", it, it.entry());
        }
    }

    /** Both sides, but for whoever has just acted and the own colleagues. */
    private void tell(NoticeKind kind, String what, PledgeEvent event, UUID entry) {
        var ledger = ledgers.get(event.pledge());
        var written = ledger.entry(entry).orElseThrow();
        var actor = String.valueOf(Acting.actor().account());
        var sides = Stream.of(ledger.giver(), written.party());
        var bodies =
                sides.map(side -> bodiesOf(ledger, side))
                        .filter(side ->
                                people.of(side, ACTING).stream()
                                        .noneMatch(each -> each.toString().equals(actor)))
                        .flatMap(List::stream)
                        .toList();
        notify.tell(
                people.of(bodies, ACTING),
                new NoticeContent(
                        kind,
                        "pledge.notice." + what,
                        List.of(ledger.purpose(), ledger.giverName()),
                        "/lam-viec/nguon-luc/" + ledger.id(),
                        PledgeEvent.SUBJECT,
                        ledger.id().value(),
                        "pledge:" + ledger.id() + ":" + written.number()));
    }

    private List<OrganisationId> bodiesOf(PledgeLedger ledger, OrganisationId side) {
        return agreements.get(ledger.agreement()).party(side).stream()
                .flatMap(TellOfPledges::bodiesOf)
                .toList();
    }

    private static Stream<OrganisationId> bodiesOf(Party party) {
        return Stream.concat(
                Stream.of(party.organisation()), Stream.ofNullable(party.focalPoint()));
    }
}
