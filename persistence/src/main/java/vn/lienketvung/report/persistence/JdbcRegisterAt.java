package vn.lienketvung.report.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.report.AgreementAt;
import vn.lienketvung.report.ObstacleAt;
import vn.lienketvung.report.PledgeAt;
import vn.lienketvung.report.PromiseAt;
import vn.lienketvung.report.RegisterAt;
import vn.lienketvung.report.ReportPeriod;
import vn.lienketvung.report.ReportingBody;

/** Tells from the histories of the records how the register stood at the ends of a period. */
@Component
@Transactional(readOnly = true)
class JdbcRegisterAt implements RegisterAt {

    private static final String AGREEMENTS =
            """
            select a.id, a.title, a.field, a.party_provinces, a.in_force_on, a.ended_on from agreement a
             where a.in_force_on <= :last and (a.ended_on is null or a.ended_on >= :first)
               and (cast(:province as text) is null or :province = any (a.party_provinces))
            """;

    /** A day that an extension moved after the cut-off is the one it had before; a later extension changes nothing of that. */
    private static final String PROMISES =
            """
            select k.id, k.text, k.implementer_province, k.verifier_province, coalesce(k.claimed_in_time, false) as in_time,
                   cast(deadline_of(d.due) at time zone 'Asia/Ho_Chi_Minh' as date) as deadline,
                   (select h.status from commitment_history h where h.commitment_id = k.id and h.at < :begins
                     order by h.position desc limit 1) as at_start,
                   (select h.status from commitment_history h where h.commitment_id = k.id and h.at < :ends
                     order by h.position desc limit 1) as at_cut_off
              from commitment k
             cross join lateral (select coalesce((select p.old_due_on from commitment_proposal p
                                                   where p.commitment_id = k.id and p.kind = 'EXTENSION' and p.state = 'ACCEPTED'
                                                     and p.closed_at >= :ends
                                                   order by p.closed_at limit 1), k.due_on) as due) d
             where :province in (k.implementer_province, k.verifier_province)
               and d.due <= :last
               and (k.outcome_at is null or k.outcome_at >= :begins or d.due >= cast(:first as date) - 31)
            """;

    private final JdbcClient sql;
    private final JdbcObstaclesAt obstacles;
    private final JdbcPledgesAt pledges;

    JdbcRegisterAt(JdbcClient sql, JdbcObstaclesAt obstacles, JdbcPledgesAt pledges) {
        this.sql = sql;
        this.obstacles = obstacles;
        this.pledges = pledges;
    }

    @Override
    public List<AgreementAt> agreements(ReportingBody body, ReportPeriod period) {
        var province = body.province();
        return sql.sql(AGREEMENTS)
                .params(PeriodBounds.of(period))
                .param("province", province == null ? null : province.value())
                .query((row, _) -> agreement(row))
                .list();
    }

    @Override
    public List<PromiseAt> promises(ProvinceCode province, ReportPeriod period) {
        return sql.sql(PROMISES)
                .params(PeriodBounds.of(period))
                .param("province", province.value())
                .query((row, _) -> promise(row))
                .list();
    }

    @Override
    public List<ObstacleAt> obstacles(ProvinceCode province, ReportPeriod period) {
        return obstacles.of(province, period);
    }

    @Override
    public List<PledgeAt> pledges(ProvinceCode province, ReportPeriod period) {
        return pledges.of(province, period);
    }

    private static AgreementAt agreement(ResultSet row) throws SQLException {
        var field = row.getString("field");
        return new AgreementAt(
                row.getObject("id", UUID.class),
                row.getString("title"),
                field == null ? null : CooperationField.valueOf(field),
                Stream.of((String[]) row.getArray("party_provinces").getArray())
                        .distinct()
                        .map(ProvinceCode::new)
                        .toList(),
                row.getObject("in_force_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }

    private static PromiseAt promise(ResultSet row) throws SQLException {
        return new PromiseAt(
                row.getObject("id", UUID.class),
                row.getString("text"),
                new ProvinceCode(row.getString("implementer_province")),
                new ProvinceCode(row.getString("verifier_province")),
                row.getObject("deadline", LocalDate.class),
                status(row.getString("at_start")),
                status(row.getString("at_cut_off")),
                row.getBoolean("in_time"));
    }

    private static @Nullable CommitmentStatus status(@Nullable String name) {
        return name == null ? null : CommitmentStatus.valueOf(name);
    }
}
