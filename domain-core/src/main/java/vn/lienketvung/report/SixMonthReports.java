package vn.lienketvung.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lienketvung.shared.NotFound;

/** All editions of six-month reports. */
public interface SixMonthReports {

    SixMonthReport save(SixMonthReport report);

    Optional<SixMonthReport> findById(ReportId id);

    /** The editions of a body's report on a period, the latest first. */
    List<SixMonthReport> editions(ReportingBody body, ReportPeriod period);

    /** The first editions on the period that have not been sent; a correction is late for nobody. */
    List<SixMonthReport> neverSent(ReportPeriod period);

    /** Who has a report on the period already. */
    Set<ReportingBody> bodies(ReportPeriod period);

    /**
     * @throws NotFound when there is none
     */
    default SixMonthReport get(ReportId id) {
        return findById(id).orElseThrow(() -> new NotFound(ReportEvent.SUBJECT, id));
    }
}
