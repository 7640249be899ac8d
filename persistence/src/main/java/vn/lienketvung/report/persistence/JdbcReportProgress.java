package vn.lienketvung.report.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.report.ReportId;
import vn.lienketvung.report.ReportPeriod;
import vn.lienketvung.report.ReportProgress;
import vn.lienketvung.report.ReportState;

@Component
@Transactional(readOnly = true)
class JdbcReportProgress implements ReportProgress {

    private static final String LATEST =
            "select distinct on (province) * from report_progress(:period) order by province, edition desc";

    private final JdbcClient sql;

    JdbcReportProgress(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Standing> on(ReportPeriod period) {
        return sql.sql(LATEST)
                .param("period", period.code())
                .query((row, _) -> standing(row))
                .list();
    }

    @Override
    public List<ReportPeriod> periods() {
        return sql.sql("select * from report_periods()").query(String.class).list().stream()
                .flatMap(code -> ReportPeriod.parse(Objects.requireNonNull(code)).stream())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var sent = row.getObject("sent_at", OffsetDateTime.class);
        return new Standing(
                new ReportId(row.getObject("report", UUID.class)),
                new ProvinceCode(row.getString("province")),
                row.getInt("edition"),
                ReportState.valueOf(row.getString("state")),
                row.getString("number"),
                sent == null ? null : sent.toInstant());
    }
}
