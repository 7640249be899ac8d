package vn.lienketvung.statistics.importing;

import java.util.List;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.exchange.MarkedSheet;
import vn.lienketvung.exchange.RowReading;
import vn.lienketvung.exchange.Spreadsheet;
import vn.lienketvung.exchange.SpreadsheetReader;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.statistics.Period;

/** Opens a spreadsheet that the portal made for this province and period, and refuses every other file. */
final class FigureSheet {

    /** No row of the portal's own bears it. */
    private static final String NO_EXAMPLE = "VD";

    private FigureSheet() {}

    /**
     * @throws ActionRefused at the field {@code file} when it cannot be opened or is not that spreadsheet
     */
    static List<RowReading> rows(
            SpreadsheetReader reader, Upload file, ProvinceCode province, Period period) {
        var book = reader.read(file, FigureSheetLayout.LIMITS);
        checkFrame(book, province, period);
        var sheet =
                new MarkedSheet(
                        book.marked(FigureSheetLayout.INDICATOR).orElseThrow(FigureSheet::notOurs));
        if (!sheet.missing(FigureSheetLayout.READ).isEmpty())
            throw refused("statistics.rule.sheet.columns", sheet.name());
        return sheet.rows(FigureSheetLayout.READ, NO_EXAMPLE);
    }

    private static void checkFrame(Spreadsheet book, ProvinceCode province, Period period) {
        var frame = book.marked(FigureSheetLayout.FRAME).orElseThrow(FigureSheet::notOurs);
        var row = frame.rows().getFirst();
        if (!frame.cell(row, 1).text().equals(FigureSheetLayout.VERSION))
            throw refused("statistics.rule.sheet.version");
        if (!frame.cell(row, 2).text().equals(province.value())
                || !frame.cell(row, 3).text().equals(period.code()))
            throw refused(
                    "statistics.rule.sheet.other",
                    frame.cell(row, 2).text(),
                    frame.cell(row, 3).text());
    }

    private static ActionRefused notOurs() {
        return refused("statistics.rule.sheet.not-ours");
    }

    private static ActionRefused refused(String rule, Object... arguments) {
        return new ActionRefused(Refusal.at("file", rule, arguments));
    }
}
