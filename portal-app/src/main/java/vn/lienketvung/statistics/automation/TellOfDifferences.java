package vn.lienketvung.statistics.automation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.identity.WorkingPerson;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.statistics.Indicators;
import vn.lienketvung.statistics.Place;
import vn.lienketvung.statistics.Reconciliation;
import vn.lienketvung.statistics.ReconciliationDesk;
import vn.lienketvung.statistics.ReconciliationEvent;
import vn.lienketvung.statistics.ReconciliationState;
import vn.lienketvung.statistics.ReconciliationTurn;
import vn.lienketvung.statistics.SubmissionEvent;

/** Lays an approved value beside a second source, and tells both sides what comes of it. */
@Component
class TellOfDifferences {

    private final ReconciliationDesk desk;
    private final Indicators indicators;
    private final WorkingPeople people;
    private final Notify notify;

    TellOfDifferences(
            ReconciliationDesk desk, Indicators indicators, WorkingPeople people, Notify notify) {
        this.desk = desk;
        this.indicators = indicators;
        this.people = people;
        this.notify = notify;
    }

    @EventListener
    void on(SubmissionEvent.Approved approved) {
        desk.compare(approved.submission());
    }

    @EventListener
    void on(ReconciliationEvent event) {
        var of = event.reconciliation();
        switch (event.turn().deed()) {
            case STATED, COMPARED -> compared(of);
            case EXPLAINED -> tell(of, NoticeKind.ANSWER, "explained", bothSides(of));
            case DECIDED -> tell(of, NoticeKind.ANSWER, "decided", bothSides(of));
        }
    }

    private void compared(Reconciliation of) {
        if (of.state() == ReconciliationState.OPEN) {
            var concerned = new HashSet<>(bothSides(of));
            concerned.addAll(
                    people.reaching(List.of(new ProvinceCode(code(of))), Role.PROVINCIAL_OFFICIAL));
            tell(of, NoticeKind.TURN, "differs", concerned);
        } else if (of.state() == ReconciliationState.AGREED)
            tell(of, NoticeKind.ANSWER, "agreed", bothSides(of));
    }

    /** Whoever said one of the two values, with their deputies. */
    private Set<AccountId> bothSides(Reconciliation of) {
        var said =
                Stream.concat(of.province().stream(), Stream.of(of.second()))
                        .map(turn -> new AccountId(account(turn)))
                        .toList();
        return people.withDeputies(said).stream()
                .map(WorkingPerson::accountId)
                .collect(Collectors.toSet());
    }

    private static UUID account(ReconciliationTurn turn) {
        return turn.by().account();
    }

    private void tell(Reconciliation of, NoticeKind kind, String what, Set<AccountId> concerned) {
        var actor = String.valueOf(Acting.actor().account());
        notify.tell(
                concerned.stream()
                        .filter(each -> !each.toString().equals(actor))
                        .collect(Collectors.toSet()),
                new NoticeContent(
                        kind,
                        "figure-reconciliation.notice." + what,
                        arguments(of),
                        "/lam-viec/so-lieu/"
                                + code(of)
                                + "/"
                                + of.key().period()
                                + "/"
                                + of.key().indicator()
                                + "/doi-chieu",
                        Reconciliation.SUBJECT,
                        of.id(),
                        "figure-reconciliation:" + of.id() + ":" + of.seen()));
    }

    /** The indicator, the days of the period and, of a decision, its words. */
    private List<String> arguments(Reconciliation of) {
        var key = of.key();
        var indicator =
                indicators
                        .find(key.indicator())
                        .orElseThrow(() -> new NotFound("indicator", key.indicator()));
        return Stream.concat(
                        Stream.of(
                                indicator.name().vietnamese(),
                                key.period().start().toString(),
                                key.period().end().toString()),
                        Stream.ofNullable(of.turns().getLast().words()))
                .toList();
    }

    private static String code(Reconciliation of) {
        return of.key().place() instanceof Place.Province(var unit)
                ? unit.code()
                : of.key().place().toString();
    }
}
