package vn.lienketvung.report.persistence;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.report.Cell;
import vn.lienketvung.report.CountedRecord;
import vn.lienketvung.report.Figures;
import vn.lienketvung.report.FrozenFigures;
import vn.lienketvung.report.Measure;
import vn.lienketvung.report.ReportId;
import vn.lienketvung.report.ReportPeriod;
import vn.lienketvung.report.ReportTable;
import vn.lienketvung.shared.Page;

@Component
@Transactional(readOnly = true)
class JdbcFrozenFigures implements FrozenFigures {

    private static final int BATCH = 1000;

    private static final String VALID =
            """
            select p.province, c.table_name, c.row_key, c.measure, c.value
              from report_progress(:period) p join report_cell c on c.report_id = p.report
             where p.state in ('SENT', 'ACCEPTED')
            """;

    /** A province whose report has no figure at all has reported. */
    private static final String REPORTED =
            "select distinct p.province from report_progress(:period) p where p.state in ('SENT', 'ACCEPTED')";

    private static final String RECORDS =
            """
            select record, title, value, count(*) over () as total from report_record
             where report_id = :report and table_name = :table and row_key = :row and measure = :measure
             order by title, record limit :size offset :offset
            """;

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    JdbcFrozenFigures(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    @Override
    @Transactional
    public void freeze(ReportId report, Figures figures, List<CountedRecord> records) {
        for (var table : List.of("report_cell", "report_record"))
            sql.sql("delete from " + table + " where report_id = :report")
                    .param("report", report.value())
                    .update();
        batches.batchUpdate(
                "insert into report_cell (report_id, table_name, row_key, measure, value) values (?, ?, ?, ?, ?)",
                figures.cells().entrySet(),
                BATCH,
                (row, each) -> {
                    at(row, report, each.getKey());
                    row.setBigDecimal(5, each.getValue());
                });
        batches.batchUpdate(
                "insert into report_record (report_id, table_name, row_key, measure, record, title, value) values (?, ?, ?, ?, ?, ?, ?)",
                records,
                BATCH,
                (row, each) -> {
                    at(row, report, each.cell());
                    row.setObject(5, each.record());
                    row.setString(6, each.title());
                    row.setBigDecimal(7, each.value());
                });
    }

    private static void at(PreparedStatement row, ReportId report, Cell cell) throws SQLException {
        row.setObject(1, report.value());
        row.setString(2, cell.table().name());
        row.setString(3, cell.row());
        row.setString(4, cell.measure().name());
    }

    @Override
    public Figures of(ReportId report) {
        var cells = new HashMap<Cell, BigDecimal>();
        sql.sql(
                        "select table_name, row_key, measure, value from report_cell where report_id = :report")
                .param("report", report.value())
                .query((ResultSet row) -> {
                    cells.put(cell(row), row.getBigDecimal("value"));
                });
        return Figures.of(cells);
    }

    @Override
    public Map<ProvinceCode, Figures> validOn(ReportPeriod period) {
        var cells = new HashMap<String, Map<Cell, BigDecimal>>();
        sql.sql(REPORTED)
                .param("period", period.code())
                .query(String.class)
                .list()
                .forEach(province -> cells.put(province, new HashMap<>()));
        sql.sql(VALID)
                .param("period", period.code())
                .query((ResultSet row) -> {
                    cells.computeIfAbsent(row.getString("province"), _ -> new HashMap<>())
                            .put(cell(row), row.getBigDecimal("value"));
                });
        var figures = new HashMap<ProvinceCode, Figures>();
        cells.forEach((province, of) -> figures.put(new ProvinceCode(province), Figures.of(of)));
        return figures;
    }

    @Override
    public Page<CountedRecord> records(ReportId report, Cell cell, int page, int size) {
        var total = new long[1];
        var records =
                sql.sql(RECORDS)
                        .param("report", report.value())
                        .param("table", cell.table().name())
                        .param("row", cell.row())
                        .param("measure", cell.measure().name())
                        .param("size", size)
                        .param("offset", (long) (page - 1) * size)
                        .query((row, _) -> {
                            total[0] = row.getLong("total");
                            return new CountedRecord(
                                    cell,
                                    row.getObject("record", UUID.class),
                                    row.getString("title"),
                                    row.getBigDecimal("value"));
                        })
                        .list();
        return new Page<>(records, page, size, total[0]);
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                ReportTable.valueOf(row.getString("table_name")),
                row.getString("row_key"),
                Measure.valueOf(row.getString("measure")));
    }
}
