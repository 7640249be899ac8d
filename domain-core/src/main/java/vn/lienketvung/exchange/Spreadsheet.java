package vn.lienketvung.exchange;

import java.util.List;
import java.util.Optional;

/** The sheets of a file, in its order. */
public record Spreadsheet(List<Sheet> sheets) {

    public Spreadsheet {
        sheets = List.copyOf(sheets);
    }

    /** The sheet whose first cell holds the mark, whatever its tab is called. */
    public Optional<Sheet> marked(String mark) {
        return sheets.stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .filter(sheet -> sheet.rows().getFirst().number() == 1)
                .filter(sheet -> sheet.cell(sheet.rows().getFirst(), 0).text().equals(mark))
                .findFirst();
    }
}
