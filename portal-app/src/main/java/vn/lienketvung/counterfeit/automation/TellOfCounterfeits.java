package vn.lienketvung.counterfeit.automation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.counterfeit.CounterfeitEvent;
import vn.lienketvung.counterfeit.CounterfeitReport;
import vn.lienketvung.counterfeit.CounterfeitReports;
import vn.lienketvung.counterfeit.CounterfeitState;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.Whom;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.identity.WorkingPerson;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;

/** Tells whoever answers that a fake was reported, and the producer of a confirmed one what was found; never who reported. */
@Component
class TellOfCounterfeits {

    private static final List<Role> REPRESENTING =
            List.of(Role.COOPERATIVE_REPRESENTATIVE, Role.RETAILER_REPRESENTATIVE);

    private final CounterfeitReports reports;
    private final WorkingPeople people;
    private final Notify notify;

    TellOfCounterfeits(CounterfeitReports reports, WorkingPeople people, Notify notify) {
        this.reports = reports;
        this.people = people;
        this.notify = notify;
    }

    @EventListener
    void on(CounterfeitEvent.Reported event) {
        var report = reports.get(event.report());
        var product = report.label().productName();
        notify.tell(
                answering(report),
                new NoticeContent(
                        NoticeKind.TURN,
                        "counterfeit.notice.reported",
                        List.of(
                                product == null ? report.label().code() : product,
                                report.sighting().shop(),
                                report.dueOn().toString()),
                        "/lam-viec/bao-hang-gia/" + report.id(),
                        CounterfeitEvent.SUBJECT,
                        report.id().value(),
                        "counterfeit:" + report.id() + ":reported"));
    }

    @EventListener
    void on(CounterfeitEvent.Answered event) {
        var report = reports.get(event.report());
        var holder = report.label().holder();
        var product = report.label().productName();
        var determination = report.determination();
        if (event.finding() != CounterfeitState.CONFIRMED
                || holder == null
                || product == null
                || determination == null) return;
        notify.tell(
                people.of(List.of(holder), REPRESENTING),
                new NoticeContent(
                        NoticeKind.ANSWER,
                        "counterfeit.notice.confirmed",
                        List.of(product, determination.reason()),
                        "/lam-viec/chung-nhan-ocop/" + report.label().certificate(),
                        CounterfeitEvent.SUBJECT,
                        report.id().value(),
                        "counterfeit:" + report.id() + ":confirmed"));
    }

    private Set<AccountId> answering(CounterfeitReport report) {
        if (!report.label().ofMinistry())
            return people.reaching(List.of(report.province()), Role.PROVINCIAL_OFFICIAL);
        return people.find(Whom.holding(Role.MINISTRY_STAFF)).stream()
                .map(WorkingPerson::accountId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
