package vn.lienketvung.ocop.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.ocop.CriteriaSet;
import vn.lienketvung.ocop.CriteriaSetId;
import vn.lienketvung.ocop.CriteriaSetLine;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.ocop.ProductGroup;
import vn.lienketvung.ocop.ProductSet;

@Component
@Transactional(readOnly = true)
class JdbcCriteriaSets implements CriteriaSets {

    private final JdbcClient sql;
    private final CriteriaWriting writing;

    JdbcCriteriaSets(JdbcClient sql, CriteriaWriting writing) {
        this.sql = sql;
        this.writing = writing;
    }

    @Override
    public List<CriteriaSetLine> lines() {
        return sql.sql(
                        """
                        select s.*, (select min(n.valid_from) - 1 from ocop_criteria_set n
                                      where n.product_set = s.product_set and n.version > s.version) as valid_until
                          from ocop_criteria_set s
                         order by s.product_set, s.version desc
                        """)
                .query(JdbcCriteriaSets::line)
                .list();
    }

    @Override
    public Optional<CriteriaSet> find(CriteriaSetId id) {
        var parts = parts(id);
        return sql.sql(
                        "select * from ocop_criteria_set where product_set = :set and version = :version")
                .param("set", id.productSet())
                .param("version", id.version())
                .query((row, _) ->
                        new CriteriaSet(
                                id,
                                product(row),
                                row.getString("legal_basis"),
                                row.getObject("valid_from", LocalDate.class),
                                parts))
                .optional();
    }

    private List<Criterion> parts(CriteriaSetId id) {
        var rows = new CriteriaRows();
        sql.sql(
                        """
                        select c.*, o.number, o.label, o.points, o.stars
                          from ocop_criterion c
                          left join ocop_option o on o.product_set = c.product_set and o.version = c.version
                                                 and o.criterion = c.code
                         where c.product_set = :set and c.version = :version
                         order by c.position, o.number
                        """)
                .param("set", id.productSet())
                .param("version", id.version())
                .query((RowCallbackHandler) rows::add);
        return rows.parts();
    }

    @Override
    public Optional<CriteriaSetId> applying(int productSet, LocalDate filedOn) {
        return sql.sql(
                        """
                        select version from ocop_criteria_set
                         where product_set = :set and valid_from <= :day
                         order by version desc limit 1
                        """)
                .param("set", productSet)
                .param("day", filedOn)
                .query(Integer.class)
                .optional()
                .map(version -> new CriteriaSetId(productSet, version));
    }

    @Override
    public int newestVersion(int productSet) {
        return sql.sql(
                        "select coalesce(max(version), 0) from ocop_criteria_set where product_set = :set")
                .param("set", productSet)
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional
    public void add(CriteriaSet set) {
        writing.write(set);
    }

    @Override
    @Transactional
    public void alone() {
        sql.sql("select pg_advisory_xact_lock(hashtext('ocop_criteria_set'))")
                .query((row, number) -> true)
                .single();
    }

    /** Here, because an inherited method would run outside a transaction and see nothing. */
    @Override
    public CriteriaSet get(CriteriaSetId id) {
        return CriteriaSets.super.get(id);
    }

    /** Here for the same reason. */
    @Override
    public CriteriaSet on(int productSet, LocalDate filedOn) {
        return CriteriaSets.super.on(productSet, filedOn);
    }

    private static CriteriaSetLine line(ResultSet row, int number) throws SQLException {
        var product = product(row);
        return new CriteriaSetLine(
                new CriteriaSetId(product.number(), row.getInt("version")),
                product,
                row.getString("legal_basis"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getInt("questions"),
                row.getInt("doubts"));
    }

    private static ProductSet product(ResultSet row) throws SQLException {
        return new ProductSet(
                row.getInt("product_set"),
                row.getString("name"),
                row.getString("name_english"),
                ProductGroup.valueOf(row.getString("product_group")),
                row.getString("subgroup"),
                row.getString("subgroup_english"));
    }
}
