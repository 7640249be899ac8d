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
import vn.lienketvung.report.ReportReminder;
import vn.lienketvung.report.ReportSettings;
import vn.lienketvung.report.ReportState;
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

    /** Whose turn it is, and after the due day the leaders too; nobody hears of the same step twice. */
    void remind(SixMonthReport report, ReportReminder step) {
        var concerned = new HashSet<>(concerned(report, turnOf(report.state())));
        if (step.isOver())
            concerned.addAll(concerned(report, Role.DEPARTMENT_HEAD, Role.PROVINCE_LEADER));
        notify.tell(
                concerned,
                new NoticeContent(
                        step.isOver() ? NoticeKind.ESCALATION : NoticeKind.REMINDER,
                        step.isOver() ? "report.notice.overdue" : "report.notice.due-soon",
                        arguments(report, ""),
                        "/lam-viec/bao-cao/" + report.id(),
                        ReportEvent.SUBJECT,
                        report.id().value(),
                        "report:" + report.id() + ":" + step.key()));
    }

    /** Those who receive the reports of provinces hear how many have not come. */
    void remindReceivers(
            String of, Set<AccountId> receivers, List<SixMonthReport> missing, String step) {
        var first = missing.getFirst();
        var period = first.period();
        notify.tell(
                receivers,
                new NoticeContent(
                        NoticeKind.ESCALATION,
                        "report.notice.missing",
                        arguments(first, String.valueOf(missing.size())),
                        "/lam-viec/bao-cao?ky=" + period.code(),
                        ReportEvent.SUBJECT,
                        first.id().value(),
                        "reports:" + period.code() + ":" + of + ":" + step));
    }

    private static Role[] turnOf(ReportState state) {
        return switch (state) {
            case DRAFT -> new Role[] {Role.PROVINCIAL_OFFICIAL};
            case IN_REVIEW -> new Role[] {Role.DEPARTMENT_HEAD, Role.PROVINCE_LEADER};
            default -> new Role[] {Role.CLERK};
        };
    }

    private List<String> arguments(SixMonthReport report, String last) {
        var period = report.period();
        return List.of(
                String.valueOf(period.half()),
                String.valueOf(period.year()),
                settings.dueOn(report.body(), period).toString(),
                last);
    }

    private void tell(SixMonthReport report, ReportEvent event, NoticeKind kind, Role... roles) {
        var reason = event.trace().reason();
        notify.tell(
                concerned(report, roles),
                new NoticeContent(
                        kind,
                        "report.notice."
                                + event.turn().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        arguments(report, reason == null ? "" : reason),
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
