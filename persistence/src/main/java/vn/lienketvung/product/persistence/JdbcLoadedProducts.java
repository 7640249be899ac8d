package vn.lienketvung.product.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.exchange.ImportChoice;
import vn.lienketvung.exchange.ImportJob;
import vn.lienketvung.exchange.ImportTally;
import vn.lienketvung.product.importing.LoadedProducts;
import vn.lienketvung.product.importing.Obstacle;

/** Rows go in as arrays, and everything else is done with all of them at once (docs/adr/0022). */
@Component
@Transactional
class JdbcLoadedProducts implements LoadedProducts {

    private static final String MAKERS_BY_TAX_CODE =
            """
            update product_import_row r set makers = f.makers, producer = f.producer
              from (select s.row_number, count(e.id) as makers, min(e.id::text)::uuid as producer
                      from product_import_row s left join establishment e
                           on e.tax_code = s.tax_code and e.state not in ('DISSOLVED', 'MERGED')
                     where s.import_id = :job and s.tax_code is not null group by s.row_number) f
             where r.import_id = :job and r.row_number = f.row_number
            """;

    private static final String MAKERS_BY_NAME =
            """
            update product_import_row r set makers = f.makers, producer = f.producer
              from (select s.row_number, count(e.id) as makers, min(e.id::text)::uuid as producer
                      from product_import_row s left join establishment e
                           on e.commune = s.producer_commune and e.state not in ('DISSOLVED', 'MERGED')
                          and product_maker_core(e.name) = product_maker_core(s.producer_name)
                     where s.import_id = :job and s.tax_code is null group by s.row_number) f
             where r.import_id = :job and r.row_number = f.row_number
            """;

    private static final String IN_THE_WAY =
            """
            with judged as (
                select r.row_number, coalesce(r.tax_code, r.producer_name) as shown,
                       case when r.makers = 0 and r.tax_code is not null then 'TAX_CODE_UNKNOWN'
                            when r.makers = 0 then 'NAME_UNKNOWN' when r.makers > 1 then 'NAME_OF_SEVERAL'
                            when e.province <> cast(:province as text) then 'ELSEWHERE'
                            when e.state <> 'ACTIVE' then 'AT_REST' end as obstacle
                  from product_import_row r left join establishment e on e.id = r.producer
                 where r.import_id = :job
            ), gone as (
                delete from product_import_row r using judged j
                 where r.import_id = :job and r.row_number = j.row_number and j.obstacle is not null
            )
            select row_number as row, obstacle, shown, 0 as first from judged where obstacle is not null order by row_number
            """;

    private static final String TWICE =
            """
            with twins as (
                select row_number, name, first_value(row_number)
                           over (partition by producer, product_name_core(name) order by row_number) as first
                  from product_import_row where import_id = :job
            ), gone as (
                delete from product_import_row r using twins t
                 where r.import_id = :job and r.row_number = t.row_number and t.first < t.row_number
            )
            select row_number as row, 'TWICE' as obstacle, name as shown, first from twins where first < row_number
             order by row_number
            """;

    /** An empty cell says nothing against what is there. */
    private static final String SAME =
            """
            (%s) is not distinct from (%s) and (r.certificate_kind is null or exists
                (select from product_certificate c where c.product_id = p.id and c.kind = r.certificate_kind
                    and c.number = r.certificate_number and c.issuer = r.certificate_issuer
                    and coalesce(r.certificate_expires_on, c.expires_on) is not distinct from c.expires_on))
            """
                    .formatted(
                            StagedProducts.each("coalesce(r.#, p.#)"), StagedProducts.each("p.#"));

    private static final String KNOWN =
            """
            update product_import_row s set known = f.known, outcome = f.outcome
              from (select r.row_number, p.id as known,
                           case when p.id is null then 'FRESH' when %s then 'SAME'
                                when p.import_id is not null and product_is_untouched(p) then 'CHANGED'
                                else 'SKIPPED' end as outcome
                      from product_import_row r left join product p on p.id =
                           (select q.id from product q where q.establishment_id = r.producer
                               and product_name_core(q.name) = product_name_core(r.name)
                             order by q.import_id is null, q.added_at, q.id limit 1)
                     where r.import_id = :job) f
             where s.import_id = :job and s.row_number = f.row_number
            """
                    .formatted(SAME);

    private final JdbcClient sql;
    private final ProductLoading loading;

    JdbcLoadedProducts(JdbcClient sql, ProductLoading loading) {
        this.sql = sql;
        this.loading = loading;
    }

    @Override
    public void stage(UUID job, List<Row> rows) {
        var columns = StagedProducts.columns(rows);
        var names = String.join(", ", columns.keySet());
        var statement =
                sql.sql(
                                """
                                insert into product_import_row (import_id, row_number, id, %1$s)
                                select :job, n, i, %2$s from unnest(:numbers, :ids, %3$s) as t (n, i, %1$s)
                                """
                                        .formatted(
                                                names,
                                                columns.keySet().stream()
                                                        .map(StagedProducts::typed)
                                                        .collect(Collectors.joining(", ")),
                                                columns.keySet().stream()
                                                        .map(each -> ":" + each)
                                                        .collect(Collectors.joining(", "))))
                        .param("job", job)
                        .param("numbers", rows.stream().map(Row::number).toArray(Integer[]::new))
                        .param("ids", rows.stream().map(Row::id).toArray(UUID[]::new));
        for (var column : columns.entrySet())
            statement = statement.param(column.getKey(), column.getValue());
        statement.update();
    }

    @Override
    public List<Clash> settle(UUID job, @Nullable String province) {
        for (var makers : List.of(MAKERS_BY_TAX_CODE, MAKERS_BY_NAME))
            sql.sql(makers).param("job", job).update();
        var clashes =
                new ArrayList<>(
                        sql.sql(IN_THE_WAY)
                                .param("job", job)
                                .param("province", province)
                                .query(JdbcLoadedProducts::clash)
                                .list());
        clashes.addAll(sql.sql(TWICE).param("job", job).query(JdbcLoadedProducts::clash).list());
        sql.sql(KNOWN).param("job", job).update();
        return clashes;
    }

    @Override
    @Transactional(readOnly = true)
    public ImportTally outlook(UUID job) {
        return loading.tally(job);
    }

    @Override
    public ImportTally load(ImportJob job, ImportChoice choice) {
        return loading.load(job, choice);
    }

    @Override
    public int undo(ImportJob job) {
        return loading.undo(job.id());
    }

    @Override
    public void forget(UUID job) {
        sql.sql("delete from product_import_row where import_id = :job").param("job", job).update();
    }

    private static Clash clash(ResultSet row, int number) throws SQLException {
        return new Clash(
                row.getInt("row"),
                Obstacle.valueOf(row.getString("obstacle")),
                row.getString("shown"),
                row.getInt("first"));
    }
}
