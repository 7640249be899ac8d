package vn.lienketvung.exchange.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.exchange.CellAt;
import vn.lienketvung.exchange.Sheet;
import vn.lienketvung.exchange.SheetCell;
import vn.lienketvung.exchange.SheetLimits;
import vn.lienketvung.exchange.Spreadsheet;
import vn.lienketvung.exchange.SpreadsheetReader;

/** Reads XLSX files: the values only, whatever formula or format stands behind them. */
@Component
class XlsxReader implements SpreadsheetReader {

    private static final int LONGEST_TEXT = 32_767;
    private static final ReadingOptions PLAIN = new ReadingOptions(false, true);

    @Override
    public Spreadsheet read(Upload file, SheetLimits limits) {
        if (file.size() == 0) throw new HostileFile("exchange.rule.file-missing");
        if (file.size() > limits.maxBytes())
            throw new HostileFile("exchange.rule.file-too-big", limits.maxMegabytes());
        if (!file.fileName().toLowerCase(Locale.ROOT).endsWith(".xlsx"))
            throw new HostileFile("exchange.rule.no-spreadsheet");
        try (var content = file.content().open()) {
            var bytes = content.readNBytes(Math.toIntExact(limits.maxBytes()));
            refuseOtherKinds(bytes);
            var parts = XlsxParts.of(bytes, limits);
            var guard = new XmlGuard(limits);
            parts.all().forEach(guard::check);
            return values(parts);
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be read", e);
        }
    }

    /** What older programs write, and what is locked with a password, begins otherwise than an archive. */
    private static void refuseOtherKinds(byte[] bytes) {
        var head = Arrays.copyOf(bytes, 8);
        if (ReadableWorkbook.isOLE2Header(head))
            throw new HostileFile("exchange.rule.locked-or-old");
        if (!ReadableWorkbook.isOOXMLZipHeader(head))
            throw new HostileFile("exchange.rule.no-spreadsheet");
    }

    private static Spreadsheet values(XlsxParts parts) {
        try (var book = new ReadableWorkbook(parts.together(), PLAIN)) {
            var sheets = new ArrayList<Sheet>();
            for (var sheet : book.getSheets().toList()) sheets.add(values(sheet));
            return new Spreadsheet(sheets);
        } catch (IOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            // Well-formed parts that do not fit together: the library says so in many ways.
            throw new HostileFile("exchange.rule.damaged");
        }
    }

    private static Sheet values(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        var rows = new ArrayList<Sheet.Row>();
        try (var stream = sheet.openStream()) {
            stream.forEach(row -> {
                var cells = new HashMap<Integer, SheetCell>();
                for (var cell : row) {
                    var value = value(sheet.getName(), cell);
                    if (value != null && !value.isEmpty()) cells.put(value.at().column(), value);
                }
                if (!cells.isEmpty()) rows.add(new Sheet.Row(row.getRowNum(), cells));
            });
        }
        return new Sheet(sheet.getName(), rows);
    }

    private static @Nullable SheetCell value(String sheet, @Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) return null;
        var at = new CellAt(sheet, cell.getAddress().getRow() + 1, cell.getAddress().getColumn());
        return switch (cell.getType()) {
            case ERROR -> SheetCell.broken(at, plain(cell));
            case NUMBER ->
                    number(at, plain(cell)).orElseGet(() -> SheetCell.broken(at, plain(cell)));
            case FORMULA -> ofFormula(at, plain(cell));
            default -> SheetCell.text(at, plain(cell));
        };
    }

    /** The value a formula had when the file was saved; the formula itself is never worked out. */
    private static SheetCell ofFormula(CellAt at, String saved) {
        if (saved.startsWith("#")) return SheetCell.broken(at, saved);
        return number(at, saved).orElseGet(() -> SheetCell.text(at, saved));
    }

    private static Optional<SheetCell> number(CellAt at, String saved) {
        return SavedNumber.of(saved).map(number -> SheetCell.number(at, number));
    }

    private static String plain(Cell cell) {
        var raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        if (raw == null) return "";
        var text = raw.length() > LONGEST_TEXT ? raw.substring(0, LONGEST_TEXT) : raw;
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}&&[^\\n]]", "")
                .replaceAll("[\\u00a0\\u200b\\ufeff]", " ")
                .strip();
    }
}
