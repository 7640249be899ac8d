package vn.lienketvung.establishment.persistence;

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
import vn.lienketvung.establishment.importing.LoadedRows;
import vn.lienketvung.exchange.ImportChoice;
import vn.lienketvung.exchange.ImportJob;
import vn.lienketvung.exchange.ImportTally;

/**
 * The rows go in as arrays, some thousand at a time, and everything else is done with all of them at once. Not with COPY, which
 * PostgreSQL refuses for tables with row-level security (docs/adr/0022).
 */
@Component
@Transactional
class JdbcLoadedRows implements LoadedRows {

    /** What becomes of row {@code r} beside record {@code e}, which may be none. */
    private static final String OUTCOME =
            """
            case when e.id is null then 'FRESH' when e.state not in ('ACTIVE', 'SUSPENDED') then 'SKIPPED'
                 when (%s) is not distinct from (%s) then 'SAME' else 'CHANGED' end
            """
                    .formatted(StagedColumns.joined("e."), StagedColumns.joined("r."));

    private static final String STAGE =
            """
            insert into establishment_import_row (import_id, row_number, id, receipt, %1$s, known, outcome)
            select :job, r.n, r.i, r.code, %2$s, e.id, %3$s
              from (select n, i, code, %4$s from unnest(:numbers, :ids, :receipts, %5$s) as t (n, i, code, %1$s)) r
              left join establishment e on e.tax_code = r.tax_code and e.state not in ('DISSOLVED', 'MERGED')
            """
                    .formatted(
                            StagedColumns.joined(""),
                            StagedColumns.joined("r."),
                            OUTCOME,
                            StagedColumns.names().stream()
                                    .map(JdbcLoadedRows::typed)
                                    .collect(Collectors.joining(", ")),
                            StagedColumns.joined(":"));

    private static final String TWICE =
            """
            with twins as (
                select row_number, tax_code, name,
                       first_value(row_number) over (partition by tax_code, case when tax_code is null then commune end,
                           case when tax_code is null then portal_unaccent(lower(name)) end order by row_number) as first
                  from establishment_import_row where import_id = :job
            ), gone as (
                delete from establishment_import_row r using twins t
                 where r.import_id = :job and r.row_number = t.row_number and t.first < t.row_number
             returning r.row_number, r.tax_code, r.name, t.first
            )
            select row_number as row, tax_code is not null as by_tax_code, coalesce(tax_code, name) as shown, first
              from gone order by row_number
            """;

    /** Writes only what is not so already. */
    private static final String KNOWN =
            """
            with found as (
                select r.row_number, e.id as known, %s as outcome
                  from establishment_import_row r left join establishment e on e.state not in ('DISSOLVED', 'MERGED') and %%s
                 where r.import_id = :job and %%s
            )
            update establishment_import_row r set known = f.known, outcome = f.outcome
              from found f
             where r.import_id = :job and r.row_number = f.row_number
               and (r.known is distinct from f.known or r.outcome is distinct from f.outcome)
            """
                    .formatted(OUTCOME);

    private static final String BY_TAX_CODE =
            KNOWN.formatted("e.tax_code = r.tax_code", "r.tax_code is not null");

    private static final String BY_NAME =
            KNOWN.formatted(
                    """
                    e.tax_code is null and e.commune = r.commune and e.kind = r.kind
                    and e.name_key = portal_unaccent(lower(r.name))
                    """,
                    "r.tax_code is null");

    /** A row that says what a merged record said, or a name that one bore before, means a record that knows better. */
    private static final String FORMERLY =
            """
            with known as (
                select m.survivor as id, e.tax_code, e.commune, e.kind, e.name_key
                  from establishment e join establishment_merge m on m.absorbed = e.id and m.undone_at is null
                 where e.state = 'MERGED'
                union
                select e.id, null, e.commune, e.kind, t.former_key
                  from establishment_turn t join establishment e on e.id = t.establishment_id
                 where t.former_name is not null and e.state not in ('DISSOLVED', 'MERGED')
            )
            update establishment_import_row r set known = k.id, outcome = 'SKIPPED'
              from known k
             where r.import_id = :job and r.known is null
               and (r.tax_code = k.tax_code
                    or r.tax_code is null and k.commune = r.commune and k.kind = r.kind
                       and k.name_key = portal_unaccent(lower(r.name)))
            """;

    private static final String ELSEWHERE =
            """
            delete from establishment_import_row r using establishment e
             where r.import_id = :job and e.id = r.known and e.province <> cast(:province as text)
            returning r.row_number as row, r.tax_code is not null as by_tax_code, coalesce(r.tax_code, r.name) as shown, 0 as first
            """;

    private final JdbcClient sql;
    private final RegisterLoading loading;

    JdbcLoadedRows(JdbcClient sql, RegisterLoading loading) {
        this.sql = sql;
        this.loading = loading;
    }

    private static String typed(String column) {
        return switch (column) {
            case "founded_on" -> "founded_on::date as founded_on";
            case "members" -> "members::integer as members";
            default -> column;
        };
    }

    @Override
    public void stage(UUID job, List<Row> rows) {
        var said = rows.stream().map(Row::said).toList();
        var statement =
                sql.sql(STAGE)
                        .param("job", job)
                        .param("numbers", rows.stream().map(Row::number).toArray(Integer[]::new))
                        .param("ids", rows.stream().map(Row::id).toArray(UUID[]::new))
                        .param("receipts", rows.stream().map(Row::receipt).toArray(String[]::new));
        for (var column : StagedColumns.names())
            statement = statement.param(column, StagedColumns.column(column, said));
        statement.update();
    }

    @Override
    public List<Clash> settle(UUID job, @Nullable String province) {
        var clashes =
                new ArrayList<>(
                        sql.sql(TWICE).param("job", job).query(JdbcLoadedRows::clash).list());
        for (var known : List.of(BY_TAX_CODE, BY_NAME, FORMERLY))
            sql.sql(known).param("job", job).update();
        if (province != null)
            clashes.addAll(
                    sql.sql(ELSEWHERE)
                            .param("job", job)
                            .param("province", province)
                            .query(JdbcLoadedRows::clash)
                            .list());
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
    @Transactional(readOnly = true)
    public int workedOnSince(UUID job) {
        return loading.workedOnSince(job);
    }

    @Override
    public void undo(ImportJob job) {
        loading.undo(job);
    }

    @Override
    public void forget(UUID job) {
        sql.sql("delete from establishment_import_row where import_id = :job")
                .param("job", job)
                .update();
    }

    private static Clash clash(ResultSet row, int number) throws SQLException {
        return new Clash(
                row.getInt("row"),
                row.getBoolean("by_tax_code"),
                row.getString("shown"),
                row.getInt("first"));
    }
}
