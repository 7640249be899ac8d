package vn.lienketvung.register.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.agreement.CooperationField;
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
                       greatest(max(coalesce(case when k.changed_at = k.began_at then cast(r.as_of as timestamptz) end, k.changed_at)),
                                cast(s.in_force_on as timestamptz)) as heard_of
                  from seen s left join commitment k on k.agreement_id = s.id
                  left join commitment_report r on r.commitment_id = k.id and r.from_paper
                 group by s.id, s.in_force_on
            ), present as (
                select distinct p.agreement_id, p.province from agreement_party p where p.agreement_id in (select id from seen)
            )
            select one.province as one, other.province as other, count(*) as agreements,
                   sum(t.commitments) as commitments, sum(t.fulfilled) as fulfilled, max(t.heard_of) as heard_of
              from present one
              join present other on other.agreement_id = one.agreement_id and other.province > one.province
              join told t on t.id = one.agreement_id
             group by one.province, other.province
             order by one.province, other.province
            """;

    private final JdbcClient sql;
    private final VisibleAgreements visible;

    JdbcLinkageMatrix(JdbcClient sql, VisibleAgreements visible) {
        this.sql = sql;
        this.visible = visible;
    }

    @Override
    public List<Cell> cells(@Nullable CooperationField field, @Nullable Integer year, Official by) {
        var statement =
                new RegisterStatement(
                        RegisterFilter.inForce(field, year),
                        visible.condition(),
                        visible.parameters(by),
                        LocalDate.EPOCH);
        return sql.sql(CELLS.formatted(statement.where()))
                .params(statement.parameters())
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
                row.getObject("heard_of", OffsetDateTime.class).toInstant());
    }
}
