package vn.lienketvung.exchange.persistence.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import vn.lienketvung.exchange.CellAt;
import vn.lienketvung.exchange.CellText;
import vn.lienketvung.exchange.SheetCell;
import vn.lienketvung.exchange.TableLimits;
import vn.lienketvung.exchange.TableRow;

/** Reads CSV files: every cell is text. */
final class CsvTable {

    private static final int LONGEST_FIELD = 1 << 20;
    private static final int LONGEST_NAME = 60;

    private final TableLimits limits;

    CsvTable(TableLimits limits) {
        this.limits = limits;
    }

    void read(ReceivedFile file, String fileName, CountedRows rows) throws IOException {
        var text = CsvText.of(file);
        var name = fileName.replaceFirst("^.*[/\\\\]", "");
        var sheet = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        if (!rows.sheet(sheet)) return;
        try (var reader = text.open(file)) {
            read(reader, text.separator(), sheet, rows);
        } catch (CharacterCodingException e) {
            throw new RefusedTable("no-unicode");
        } catch (CsvParseException e) {
            if (e.getCause() instanceof CharacterCodingException)
                throw new RefusedTable("no-unicode");
            throw new RefusedTable("csv-quotes");
        } catch (java.io.UncheckedIOException e) {
            throw new RefusedTable(
                    e.getCause() instanceof CharacterCodingException ? "no-unicode" : "csv-quotes");
        }
    }

    private void read(Reader reader, char separator, String sheet, CountedRows rows)
            throws IOException {
        try (var records =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .maxBufferSize(LONGEST_FIELD)
                        .ofCsvRecord(reader)) {
            int number = 0;
            for (var each : records) rows.row(row(each, sheet, ++number));
        }
    }

    private TableRow row(CsvRecord csv, String sheet, int number) {
        var row = new TableRow(sheet, number);
        int width = Math.min(csv.getFieldCount(), limits.maxColumns() + 1);
        for (int column = 0; column < width; column++) {
            var text = CellText.tidy(csv.getField(column));
            if (!text.isEmpty()) row.put(SheetCell.text(new CellAt(sheet, number, column), text));
        }
        return row;
    }
}
