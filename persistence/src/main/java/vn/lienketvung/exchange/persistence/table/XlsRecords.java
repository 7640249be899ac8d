package vn.lienketvung.exchange.persistence.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.CellAt;
import vn.lienketvung.exchange.CellText;
import vn.lienketvung.exchange.SheetCell;
import vn.lienketvung.exchange.TableRow;

/** Puts the records of an XLS file together as rows. */
final class XlsRecords implements HSSFListener {

    private final CountedRows rows;
    private final List<String> names = new ArrayList<>();
    private @Nullable SSTRecord texts;
    private @Nullable TableRow row;
    private @Nullable CellAt formula;
    private String sheet = "";
    private int sheets;
    private boolean wanted;

    XlsRecords(CountedRows rows) {
        this.rows = rows;
    }

    @Override
    public void processRecord(Record each) {
        switch (each) {
            case BOFRecord begin -> begin(begin);
            case BoundSheetRecord bound -> names.add(bound.getSheetname());
            case SSTRecord all -> texts = all;
            case DateWindow1904Record days -> {
                if (days.getWindowing() == 1) throw new RefusedTable("days-since-1904");
            }
            case StringRecord result -> text(formula, result.getString());
            case CellValueRecordInterface cell when wanted -> cell(each, cell);
            default -> {}
        }
    }

    private void begin(BOFRecord begin) {
        if (begin.getType() != BOFRecord.TYPE_WORKSHEET) return;
        end();
        sheet = sheets < names.size() ? names.get(sheets) : "";
        sheets++;
        wanted = rows.sheet(sheet);
    }

    private void cell(Record each, CellValueRecordInterface cell) {
        var at = new CellAt(sheet, cell.getRow() + 1, cell.getColumn());
        switch (each) {
            case LabelSSTRecord label when texts != null ->
                    text(at, texts.getString(label.getSSTIndex()).getString());
            case LabelRecord label -> text(at, label.getValue());
            case NumberRecord number -> number(at, number.getValue());
            case RKRecord number -> number(at, number.getRKNumber());
            case BoolErrRecord odd when odd.isError() -> put(SheetCell.broken(at, "#"));
            case FormulaRecord worked -> formula(at, worked);
            default -> {}
        }
    }

    /** The value it had when the file was saved; a text follows in a record of its own. */
    private void formula(CellAt at, FormulaRecord worked) {
        formula = at;
        if (worked.hasCachedResultString()) return;
        if (worked.getCachedErrorValue() != 0 && Double.isNaN(worked.getValue()))
            put(SheetCell.broken(at, "#"));
        else number(at, worked.getValue());
    }

    private void text(@Nullable CellAt at, @Nullable String text) {
        if (at != null && text != null && wanted) put(SheetCell.text(at, CellText.tidy(text)));
    }

    private void number(CellAt at, double value) {
        put(
                Double.isFinite(value) && Math.abs(value) < 1e20
                        ? SheetCell.number(at, BigDecimal.valueOf(value))
                        : SheetCell.broken(at, "#"));
    }

    private void put(SheetCell cell) {
        if (row == null || row.number() != cell.at().row()) {
            end();
            row = new TableRow(sheet, cell.at().row());
        }
        row.put(cell);
    }

    /** Hands over the last row. */
    void end() {
        if (row != null) rows.row(row);
        row = null;
    }
}
