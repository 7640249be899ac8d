package vn.lienketvung.register.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.commitment.CommitmentTimes;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.LinkageMatrix;
import vn.lienketvung.register.RegisterFilter;

/** The same agreements and sums as the register filtered to a pair, for all pairs in one statement. */
@Component
@Transactional(readOnly = true)
class JdbcLinkageMatrix implements LinkageMatrix {

    private static final String CELLS =
            """
            with seen as materialized (
                select a.id, a.in_force_on from agreement a %s
            ), told as (
                select s.id,
                       (select count(*) from agreement_commitment t where t.agreement_id = s.id) as commitments,
                       count(k.id) filter (where k.status = 'FULFILLED') as fulfilled,
                       count(k.id) filter (where k.status = 'ACTIVE') as active,
                       count(k.id) filter (where commitment_stale(k.status, h.heard_on, cast(:today as date), :silent)) as silent,
                       coalesce(max(h.heard_on), s.in_force_on) as heard_of
                  from seen s left join commitment k on k.agreement_id = s.id
                       left join lateral (select commitment_heard_on(k.id, k.began_at, k.condition_met_at) as heard_on) h on k.id is not null
                 group by s.id, s.in_force_on
            ), present as (
                select distinct p.agreement_id, p.province from agreement_party p where p.agreement_id in (select id from seen)
            )
            select one.province as one, other.province as other, count(*) as agreements,
                   sum(t.commitments) as commitments, sum(t.fulfilled) as fulfilled,
                   sum(t.active) as active, sum(t.silent) as silent, max(t.heard_of) as heard_of
              from present one
              join present other on other.agreement_id = one.agreement_id and other.province > one.province
              join told t on t.id = one.agreement_id
             group by one.province, other.province
             order by one.province, other.province
            """;

    private final JdbcClient sql;
    private final VisibleAgreements visible;
    private final CommitmentTimes times;

    JdbcLinkageMatrix(JdbcClient sql, VisibleAgreements visible, CommitmentTimes times) {
        this.sql = sql;
        this.visible = visible;
        this.times = times;
    }

    @Override
    public List<Cell> cells(
            @Nullable CooperationField field,
            @Nullable Integer year,
            Reckoning reckoning,
            int silentDays,
            Official by) {
        var statement =
                new RegisterStatement(
                        RegisterFilter.inForce(field, year),
                        visible.condition(by),
                        visible.parameters(by),
                        reckoning,
                        times);
        return sql.sql(CELLS.formatted(statement.where()))
                .params(statement.parameters())
                .param("today", reckoning.today())
                .param("silent", silentDays)
                .query(JdbcLinkageMatrix::cell)
                .list();
    }

    private static Cell cell(ResultSet row, int number) throws SQLException {
        return new Cell(
                new ProvinceCode(row.getString("one")),
                new ProvinceCode(row.getString("other")),
                row.getInt("agreements"),
                row.getInt("commitments"),
                row.getInt("fulfilled"),
                row.getInt("active"),
                row.getInt("silent"),
                row.getObject("heard_of", LocalDate.class));
    }
}
