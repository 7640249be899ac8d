package vn.lienketvung.report.automation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.Whom;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.identity.WorkingPerson;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;
import vn.lienketvung.report.ReportEvent;
import vn.lienketvung.report.ReportSettings;
import vn.lienketvung.report.SixMonthReport;
import vn.lienketvung.report.SixMonthReports;

/** Tells whose turn it is with a report, and its writers what became of it. */
@Component
class TellOfReports {

    private final SixMonthReports reports;
    private final ReportSettings settings;
    private final WorkingPeople people;
    private final Notify notify;

    TellOfReports(
            SixMonthReports reports, ReportSettings settings, WorkingPeople people, Notify notify) {
        this.reports = reports;
        this.settings = settings;
        this.people = people;
        this.notify = notify;
    }

    @EventListener
    void on(ReportEvent event) {
        var report = reports.get(event.report());
        switch (event.turn()) {
            case OPENED -> tell(report, event, NoticeKind.TURN, Role.PROVINCIAL_OFFICIAL);
            case HANDED_OVER ->
                    tell(
                            report,
                            event,
                            NoticeKind.TURN,
                            Role.DEPARTMENT_HEAD,
                            Role.PROVINCE_LEADER);
            case REVIEWED -> tell(report, event, NoticeKind.TURN, Role.CLERK);
            case SENT -> tell(report, event, NoticeKind.TURN, Role.REGIONAL_COORDINATOR);
            case SENT_BACK, REOPENED, RETURNED, ACCEPTED ->
                    tell(report, event, NoticeKind.ANSWER, Role.PROVINCIAL_OFFICIAL, Role.CLERK);
            case TAKEN_BACK, SIGNED, CORRECTED -> {
                // whoever did it knows, and nobody else waits
            }
        }
    }

    private void tell(SixMonthReport report, ReportEvent event, NoticeKind kind, Role... roles) {
        var reason = event.trace().reason();
        notify.tell(
                concerned(report, roles),
                new NoticeContent(
                        kind,
                        "report.notice."
                                + event.turn().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        List.of(
                                String.valueOf(report.period().half()),
                                String.valueOf(report.period().year()),
                                settings.dueOn(report.body(), report.period()).toString(),
                                reason == null ? "" : reason),
                        "/lam-viec/bao-cao/" + report.id(),
                        ReportEvent.SUBJECT,
                        report.id().value(),
                        "report:" + report.id() + ":" + report.history().size()));
    }

    private Set<AccountId> concerned(SixMonthReport report, Role... roles) {
        var province = report.body().province();
        if (province == null)
            return people.find(Whom.holding(Role.MINISTRY_STAFF)).stream()
                    .map(WorkingPerson::accountId)
                    .collect(Collectors.toUnmodifiableSet());
        var found = new HashSet<AccountId>();
        for (var role : roles) found.addAll(people.reaching(List.of(province), role));
        return found;
    }
}
