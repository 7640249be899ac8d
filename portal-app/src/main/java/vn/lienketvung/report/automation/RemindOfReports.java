package vn.lienketvung.report.automation;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.Whom;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.identity.WorkingPerson;
import vn.lienketvung.register.Places;
import vn.lienketvung.register.Places.ProvinceName;
import vn.lienketvung.report.ReportPeriod;
import vn.lienketvung.report.ReportReminder;
import vn.lienketvung.report.ReportSettings;
import vn.lienketvung.report.SixMonthReport;
import vn.lienketvung.report.SixMonthReports;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Reminds of six-month reports that have not been sent, of the period that was opened last; of no step twice. */
@Component
class RemindOfReports {

    private static final String NATION = "VN";

    private final SixMonthReports reports;
    private final ReportSettings settings;
    private final Places places;
    private final WorkingPeople people;
    private final TellOfReports tell;
    private final Reckonings reckonings;
    private final TransactionTemplate transaction;

    RemindOfReports(
            SixMonthReports reports,
            ReportSettings settings,
            Places places,
            WorkingPeople people,
            TellOfReports tell,
            Reckonings reckonings,
            PlatformTransactionManager transactions) {
        this.reports = reports;
        this.settings = settings;
        this.places = places;
        this.people = people;
        this.tell = tell;
        this.reckonings = reckonings;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(
            initialDelayString = "PT110S",
            fixedDelayString = "${portal.report.remind-every:PT1H}")
    void look() {
        Acting.run(
                Sight.portal("remind-of-reports"),
                () -> transaction.executeWithoutResult(_ -> remind()));
    }

    private void remind() {
        var now = reckonings.now();
        var period = ReportPeriod.openOn(now.today());
        var missing = reports.neverSent(period);
        for (var report : missing)
            ReportReminder.on(settings.dueOn(report.body(), period), now)
                    .ifPresent(step -> tell.remind(report, step));
        var ofProvinces = missing.stream().filter(each -> !each.body().isNation()).toList();
        ReportReminder.on(period.dueOn(settings.dueDay()), now)
                .filter(step -> step.concernsReceivers() && !ofProvinces.isEmpty())
                .ifPresent(step -> remindReceivers(ofProvinces, step));
    }

    private void remindReceivers(List<SixMonthReport> missing, ReportReminder step) {
        for (var region : places.regions()) {
            var provinces = region.provinces().stream().map(ProvinceName::code).toList();
            var ofRegion = missing.stream().filter(each -> isOf(each, provinces)).toList();
            if (!ofRegion.isEmpty())
                tell.remindReceivers(
                        region.code().value(),
                        people.reaching(provinces, Role.REGIONAL_COORDINATOR),
                        ofRegion,
                        step.key());
        }
        tell.remindReceivers(
                NATION,
                people.find(Whom.holding(Role.MINISTRY_STAFF)).stream()
                        .map(WorkingPerson::accountId)
                        .collect(Collectors.toUnmodifiableSet()),
                missing,
                step.key());
    }

    private static boolean isOf(SixMonthReport report, List<ProvinceCode> provinces) {
        var province = report.body().province();
        return province != null && provinces.contains(province);
    }
}
