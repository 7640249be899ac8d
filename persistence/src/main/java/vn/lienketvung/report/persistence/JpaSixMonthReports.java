package vn.lienketvung.report.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.report.ReportId;
import vn.lienketvung.report.ReportPeriod;
import vn.lienketvung.report.ReportingBody;
import vn.lienketvung.report.SixMonthReport;
import vn.lienketvung.report.SixMonthReports;

@Transactional(readOnly = true)
interface JpaSixMonthReports extends SixMonthReports, Repository<SixMonthReport, ReportId> {

    @Override
    @Transactional
    SixMonthReport save(SixMonthReport report);

    @Override
    @Query("select r from SixMonthReport r where r.id = :id")
    Optional<SixMonthReport> findById(ReportId id);

    @Override
    default List<SixMonthReport> editions(ReportingBody body, ReportPeriod period) {
        var province = body.province();
        return of(province == null ? null : province.value(), period.code());
    }

    @Override
    default Set<ReportingBody> bodies(ReportPeriod period) {
        return on(period.code()).stream()
                .map(SixMonthReport::body)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    default List<SixMonthReport> neverSent(ReportPeriod period) {
        return firstUnsent(period.code());
    }

    @Query(
            """
            select r from SixMonthReport r
             where r.period = :period and r.edition = 1 and r.sentAt is null
             order by r.id
            """)
    List<SixMonthReport> firstUnsent(String period);

    @Query(
            """
            select r from SixMonthReport r
             where r.period = :period and r.province is not distinct from :province
             order by r.edition desc
            """)
    List<SixMonthReport> of(@Nullable String province, String period);

    @Query("select r from SixMonthReport r where r.period = :period")
    List<SixMonthReport> on(String period);
}
