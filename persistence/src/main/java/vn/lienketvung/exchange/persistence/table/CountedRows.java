package vn.lienketvung.exchange.persistence.table;

import vn.lienketvung.exchange.TableLimits;
import vn.lienketvung.exchange.TableReader;
import vn.lienketvung.exchange.TableRow;

/** Hands rows on as long as a sheet holds no more than it may; rows that hold nothing are not counted. */
final class CountedRows {

    private final TableReader.Sink sink;
    private final TableLimits limits;
    private int rows;

    CountedRows(TableReader.Sink sink, TableLimits limits) {
        this.sink = sink;
        this.limits = limits;
    }

    boolean sheet(String name) {
        rows = 0;
        return sink.sheet(name);
    }

    void row(TableRow row) {
        if (row.isEmpty()) return;
        if (row.width() > limits.maxColumns())
            throw new RefusedTable("too-many-columns", limits.maxColumns());
        if (++rows > limits.maxRows()) throw new RefusedTable("more-rows", limits.maxRows());
        sink.row(row);
    }
}
