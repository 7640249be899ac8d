package vn.lienketvung.exchange.persistence.table;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.CellAt;
import vn.lienketvung.exchange.CellText;
import vn.lienketvung.exchange.SheetCell;
import vn.lienketvung.exchange.TableLimits;
import vn.lienketvung.exchange.TableRow;

/** The rows of one sheet of an XLSX file; what follows the last of them is not read. */
final class XlsxSheet {

    private static final int LOWEST_ROW = 1 << 20;

    private final String sheet;
    private final SharedTexts texts;
    private final TableLimits limits;
    private final StringBuilder value = new StringBuilder();
    private int row;
    private int column;
    private String type = "n";
    private boolean inValue;

    XlsxSheet(String sheet, SharedTexts texts, TableLimits limits) {
        this.sheet = sheet;
        this.texts = texts;
        this.limits = limits;
    }

    void read(InputStream part, CountedRows rows) throws IOException {
        try (var xml = new PartReading(part)) {
            var current = new TableRow(sheet, 0);
            for (int event = xml.next();
                    event != XMLStreamConstants.END_DOCUMENT;
                    event = xml.next())
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (xml.name().equals("row")) current = beginRow(xml);
                        else begin(xml);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        inValue = false;
                        if (xml.name().equals("c")) put(current);
                        if (xml.name().equals("row")) rows.row(current);
                        if (xml.name().equals("sheetData")) return;
                    }
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE -> {
                        if (inValue) xml.addTextTo(value);
                    }
                    default -> {}
                }
        }
    }

    private TableRow beginRow(PartReading xml) {
        var told = xml.attribute("r");
        int next = told == null ? row + 1 : number(told);
        if (next <= row || next > LOWEST_ROW) throw new RefusedTable("damaged");
        row = next;
        column = -1;
        return new TableRow(sheet, row);
    }

    private void begin(PartReading xml) {
        switch (xml.name()) {
            case "c" -> {
                var at = xml.attribute("r");
                column = at == null ? column + 1 : columnOf(at);
                var told = xml.attribute("t");
                type = told == null ? "n" : told;
                value.setLength(0);
            }
            case "v", "t" -> inValue = true;
            default -> inValue = false;
        }
    }

    /** An empty cell is left out, wherever it stands: whole columns may have been coloured. */
    private void put(TableRow current) {
        if (value.isEmpty()) return;
        if (column > limits.maxColumns())
            throw new RefusedTable("too-many-columns", limits.maxColumns());
        var cell = cell(new CellAt(sheet, row, column), value.toString());
        if (cell != null) current.put(cell);
        value.setLength(0);
    }

    private @Nullable SheetCell cell(CellAt at, String raw) {
        return switch (type) {
            case "s" -> SheetCell.text(at, texts.get(raw));
            case "n" -> numberAt(at, raw);
            case "e" -> SheetCell.broken(at, CellText.tidy(raw));
            case "str" ->
                    raw.startsWith("#")
                            ? SheetCell.broken(at, CellText.tidy(raw))
                            : SheetCell.text(at, CellText.tidy(raw));
            default -> SheetCell.text(at, CellText.tidy(raw));
        };
    }

    private static SheetCell numberAt(CellAt at, String raw) {
        return WrittenNumber.of(raw)
                .map(number -> SheetCell.number(at, number))
                .orElseGet(() -> SheetCell.broken(at, CellText.tidy(raw)));
    }

    private static int columnOf(String address) {
        int column = 0;
        int at = 0;
        for (; at < address.length() && at < 4; at++) {
            char letter = address.charAt(at);
            if (letter < 'A' || letter > 'Z') break;
            column = column * 26 + letter - 'A' + 1;
        }
        if (at == 0 || at == 4 || at == address.length()) throw new RefusedTable("damaged");
        number(address.substring(at));
        return column - 1;
    }

    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 7) throw new RefusedTable("damaged");
        int number = 0;
        for (int at = 0; at < digits.length(); at++) {
            char digit = digits.charAt(at);
            if (digit < '0' || digit > '9') throw new RefusedTable("damaged");
            number = number * 10 + digit - '0';
        }
        return number;
    }
}
