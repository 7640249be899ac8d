package vn.lienketvung.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lienketvung.exchange.SheetLimits;
import vn.lienketvung.exchange.SheetRows;
import vn.lienketvung.exchange.Spreadsheet;
import vn.lienketvung.exchange.SpreadsheetReader;
import vn.lienketvung.exchange.XlsxFile;

/** A spreadsheet that the portal made out, filled in and saved again as a person does. */
final class FilledSheet {

    private final String mark;
    private final Spreadsheet made;

    FilledSheet(SpreadsheetReader reader, byte[] download, String mark) {
        this.mark = mark;
        made = reader.read(XlsxFile.upload("tai-ve.xlsx", download), SheetLimits.DEFAULT);
    }

    /** What stands in the row that begins with the code, by the keys of the columns. */
    String cell(String code, String key) {
        var sheet = made.marked(mark).orElseThrow();
        var row =
                sheet.rows().stream()
                        .filter(each -> sheet.cell(each, 0).text().equals(code))
                        .findFirst()
                        .orElseThrow();
        return sheet.cell(row, keys().indexOf(key)).text();
    }

    /**
     * @param typed by the code that a row begins with, then by the key of the column
     */
    byte[] with(Map<String, Map<String, Object>> typed) {
        var sheets = new ArrayList<SheetRows>();
        for (var sheet : made.sheets()) {
            var rows = new ArrayList<List<Object>>();
            for (var row : sheet.rows()) {
                while (rows.size() < row.number() - 1) rows.add(new ArrayList<>());
                var cells = new ArrayList<Object>();
                for (int column = 0; column < 13; column++) {
                    var cell = sheet.cell(row, column);
                    cells.add(
                            cell.isEmpty()
                                    ? null
                                    : cell.number() == null ? cell.text() : cell.number());
                }
                typed.getOrDefault(sheet.cell(row, 0).text(), Map.of())
                        .forEach((key, value) -> cells.set(keys().indexOf(key), value));
                rows.add(cells);
            }
            sheets.add(new SheetRows(sheet.name(), rows));
        }
        return XlsxFile.of(sheets.toArray(SheetRows[]::new)).bytes();
    }

    private List<String> keys() {
        var sheet = made.marked(mark).orElseThrow();
        var keys = new ArrayList<String>();
        for (int column = 0; column < 13; column++)
            keys.add(sheet.cell(sheet.rows().getFirst(), column).text());
        return keys;
    }
}
