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
 * The rows go in as arrays, a thousand at a time, and everything else is done with all of them at once. Not with COPY, which
 * PostgreSQL refuses for tables with row-level security (docs/adr/0022).
 */
@Component
@Transactional
class JdbcLoadedRows implements LoadedRows {

    private static final String STAGE =
            """
            insert into establishment_import_row (import_id, row_number, id, receipt, %s)
            select :job, n, i, r, %s
              from unnest(:numbers, :ids, :receipts, %s) as t (n, i, r, %s)
            """
                    .formatted(
                            StagedColumns.joined(""),
                            StagedColumns.names().stream()
                                    .map(JdbcLoadedRows::typed)
                                    .collect(Collectors.joining(", ")),
                            StagedColumns.joined(":"),
                            StagedColumns.joined(""));

    private static final String TWICE =
            """
            with twins as (
                select row_number, tax_code, name,
                       first_value(row_number) over (partition by tax_code, case when tax_code is null then commune end,
                           case when tax_code is null then name_key end order by row_number) as first
                  from establishment_import_row where import_id = :job
            ), gone as (
                delete from establishment_import_row r using twins t
                 where r.import_id = :job and r.row_number = t.row_number and t.first < t.row_number
             returning r.row_number, r.tax_code, r.name, t.first
            )
            select row_number as row, tax_code is not null as by_tax_code, coalesce(tax_code, name) as shown, first
              from gone order by row_number
            """;

    private static final String KNOWN =
            """
            update establishment_import_row r set known = e.id, outcome = case
                       when e.state not in ('ACTIVE', 'SUSPENDED') then 'SKIPPED'
                       when (%s) is not distinct from (%s) then 'SAME' else 'CHANGED' end
              from establishment e
             where r.import_id = :job and e.state <> 'DISSOLVED'
               and %%s
            """
                    .formatted(StagedColumns.joined("e."), StagedColumns.joined("r."));

    private static final List<String> SAME_RECORD =
            List.of(
                    "e.tax_code = r.tax_code",
                    """
                    r.tax_code is null and e.tax_code is null and e.commune = r.commune and e.kind = r.kind
                    and e.name_key = r.name_key
                    """);

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
            case "founded_on" -> column + "::date";
            case "members" -> column + "::integer";
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
        sql.sql(
                        "update establishment_import_row set known = null, outcome = 'FRESH' where import_id = :job")
                .param("job", job)
                .update();
        for (var same : SAME_RECORD) sql.sql(KNOWN.formatted(same)).param("job", job).update();
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
