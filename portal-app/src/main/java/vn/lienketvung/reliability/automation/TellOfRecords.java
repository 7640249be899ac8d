package vn.lienketvung.reliability.automation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.identity.WorkingPerson;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;
import vn.lienketvung.register.Places;
import vn.lienketvung.reliability.Answerable;
import vn.lienketvung.reliability.RecordState;
import vn.lienketvung.reliability.Records;
import vn.lienketvung.reliability.ReliabilityEvent;
import vn.lienketvung.reliability.ReliabilityRecord;

/** Tells a province's leaders of its record, whoever is named in it, and its coordinators of what came of the reply. */
@Component
class TellOfRecords {

    private final Records records;
    private final WorkingPeople people;
    private final Places places;
    private final Notify notify;

    TellOfRecords(Records records, WorkingPeople people, Places places, Notify notify) {
        this.records = records;
        this.people = people;
        this.places = places;
        this.notify = notify;
    }

    @EventListener
    void on(ReliabilityEvent.DrawnUp event) {
        var record = records.get(event.record());
        var leaders = reaching(record, Role.PROVINCE_LEADER);
        notify.tell(leaders, content(NoticeKind.TURN, "drawn-up", record, "/y-kien"));
        var named = named(record);
        named.removeAll(leaders);
        notify.tell(named, content(NoticeKind.TURN, "named", record, "/y-kien-rieng"));
    }

    @EventListener
    void on(ReliabilityEvent.Replied event) {
        tellCoordinators(records.get(event.record()), "replied");
    }

    @EventListener
    void on(ReliabilityEvent.LeaderReplied event) {
        tellCoordinators(records.get(event.record()), "replied");
    }

    @EventListener
    void on(ReliabilityEvent.Lapsed event) {
        tellCoordinators(records.get(event.record()), "lapsed");
    }

    /** Once everybody has spoken, or the time is over. */
    private void tellCoordinators(ReliabilityRecord record, String what) {
        if (record.state() == RecordState.AWAITING_REPLY) return;
        notify.tell(
                reaching(record, Role.REGIONAL_COORDINATOR),
                content(
                        NoticeKind.TURN,
                        what,
                        record,
                        record.disputed().isEmpty() ? "" : "/quyet-dinh"));
    }

    @EventListener
    void on(ReliabilityEvent.Decided event) {
        tellProvince(records.get(event.record()), "decided");
    }

    @EventListener
    void on(ReliabilityEvent.Published event) {
        tellProvince(records.get(event.record()), "published");
    }

    private void tellProvince(ReliabilityRecord record, String what) {
        var told = named(record);
        told.addAll(reaching(record, Role.PROVINCE_LEADER));
        notify.tell(told, content(NoticeKind.ANSWER, what, record, ""));
    }

    private Set<AccountId> reaching(ReliabilityRecord record, Role role) {
        return people.reaching(List.of(record.province()), role);
    }

    /** Those who answer for one of its commitments and still work here, or whoever stands in for them. */
    private Set<AccountId> named(ReliabilityRecord record) {
        var accounts =
                record.leaders().stream()
                        .map(Answerable::account)
                        .filter(Objects::nonNull)
                        .map(AccountId::new)
                        .toList();
        return people.withDeputies(accounts).stream()
                .map(WorkingPerson::accountId)
                .collect(Collectors.toSet());
    }

    private NoticeContent content(
            NoticeKind kind, String what, ReliabilityRecord record, String page) {
        var province =
                places.regions().stream()
                        .flatMap(region -> region.provinces().stream())
                        .filter(each -> each.code().equals(record.province()))
                        .findFirst()
                        .orElseThrow()
                        .name();
        return new NoticeContent(
                kind,
                "reliability.notice." + what,
                List.of(province, record.replyBy().toString()),
                "/lam-viec/do-tin-cay/" + record.id() + page,
                ReliabilityEvent.SUBJECT,
                record.id().value(),
                "reliability:" + record.id() + ":" + what);
    }
}
