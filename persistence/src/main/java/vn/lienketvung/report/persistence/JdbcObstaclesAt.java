package vn.lienketvung.report.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienketvung.analysis.ObstacleKind;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.report.ObstacleAt;
import vn.lienketvung.report.ReportPeriod;

/**
 * Tells from the turns, reports and proposals of commitments what held them up in a period; by the rules of the overview
 * ({@code commitment_facts}), which knows today only.
 */
@Component
class JdbcObstaclesAt {

    /**
     * Stretches of time from their beginning to their end, which is null while they last at the cut-off. A risk counts while the
     * commitment is worked on, and is as old as the first report that raised it since the last that did not.
     */
    private static final String OBSTACLES =
            """
            with held as (
                select k.id, k.text, k.began_at from commitment k
                 where k.implementer_province = :province and k.began_at < :ends and (k.outcome_at is null or k.outcome_at >= :begins)
            ), turn as (
                select h.commitment_id, h.status, h.at,
                       lead(h.at) over (partition by h.commitment_id order by h.position) as until,
                       max(h.at) filter (where h.turn = 'CLAIMED') over (partition by h.commitment_id order by h.position) as claimed_at
                  from commitment_history h join held k on k.id = h.commitment_id
                 where h.at < :ends
            ), report as (
                select r.commitment_id, r.risk, r.reported_at,
                       lead(r.reported_at) over (partition by r.commitment_id order by r.reported_at, r.id) as until,
                       count(*) filter (where r.risk = 'LOW') over (partition by r.commitment_id order by r.reported_at) as lowered
                  from commitment_report r join held k on k.id = r.commitment_id
                 where r.reported_at < :ends
            ), risk as (
                select commitment_id, reported_at, until,
                       min(reported_at) over (partition by commitment_id, lowered) as since
                  from report where risk <> 'LOW'
            ), stretch as (
                select 'RISK' as kind, r.commitment_id, r.since, greatest(r.reported_at, t.at) as at, least(r.until, t.until) as until
                  from risk r join turn t on t.commitment_id = r.commitment_id and t.status = 'ACTIVE'
                union all
                select 'CONDITION', t.commitment_id, k.began_at, t.at, t.until
                  from turn t join held k on k.id = t.commitment_id where t.status = 'WAITING'
                union all
                select 'CLAIM', t.commitment_id, t.claimed_at, t.at, t.until from turn t where t.status = 'CLAIMED'
                union all
                select 'PROPOSAL', p.commitment_id, p.proposed_at, p.proposed_at, case when p.closed_at < :ends then p.closed_at end
                  from commitment_proposal p join held k on k.id = p.commitment_id where p.proposed_at < :ends
            )
            select k.id, k.text, s.kind, coalesce(bool_or(s.at < :begins), false) as at_start,
                   cast(max(s.since) filter (where s.until is null) at time zone 'Asia/Ho_Chi_Minh' as date) as since
              from stretch s join held k on k.id = s.commitment_id
             where (s.until is null or s.until > s.at) and (s.until is null or s.until >= :begins)
             group by k.id, k.text, s.kind
            """;

    private final JdbcClient sql;

    JdbcObstaclesAt(JdbcClient sql) {
        this.sql = sql;
    }

    List<ObstacleAt> of(ProvinceCode province, ReportPeriod period) {
        return sql.sql(OBSTACLES)
                .params(PeriodBounds.of(period))
                .param("province", province.value())
                .query((row, _) -> obstacle(row))
                .list();
    }

    private static ObstacleAt obstacle(ResultSet row) throws SQLException {
        return new ObstacleAt(
                row.getObject("id", UUID.class),
                row.getString("text"),
                ObstacleKind.valueOf(row.getString("kind")),
                row.getBoolean("at_start"),
                row.getObject("since", LocalDate.class));
    }
}
