package vn.lienketvung.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sheet of one of the portal's own templates: its first row, hidden, names the columns by keys, so that the
 * order and the language of the headings do not matter; the first of the keys also tells which sheet it is.
 */
public final class MarkedSheet {

    /** Row 1 holds the keys, row 2 the headings, row 3 the example. */
    private static final int FIRST_ROW = 3;

    private final Sheet sheet;
    private final Map<String, Integer> columns = new HashMap<>();

    public MarkedSheet(Sheet sheet) {
        this.sheet = sheet;
        for (var key : sheet.rows().getFirst().cells().entrySet())
            columns.putIfAbsent(key.getValue().text(), key.getKey());
    }

    public String name() {
        return sheet.name();
    }

    /** Those of the keys that no column bears. */
    public List<String> missing(List<String> keys) {
        return keys.stream().filter(key -> !columns.containsKey(key)).toList();
    }

    /** The rows that hold data, without the example. */
    public List<RowReading> rows(List<String> keys, String exampleMark) {
        var rows = new ArrayList<RowReading>();
        for (var row : sheet.rows()) {
            if (row.number() < FIRST_ROW) continue;
            var cells = new HashMap<String, SheetCell>();
            for (var key : keys) cells.put(key, sheet.cell(row, columnOf(key)));
            var reading = new RowReading(row.number(), cells);
            if (reading.isEmpty() || reading.cell(keys.getFirst()).text().equals(exampleMark))
                continue;
            rows.add(reading);
        }
        return rows;
    }

    private int columnOf(String key) {
        var column = columns.get(key);
        if (column == null) throw new IllegalArgumentException("No column " + key);
        return column;
    }
}
