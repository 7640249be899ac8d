package vn.lienketvung.ocop.importing;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.exchange.MarkedSheet;
import vn.lienketvung.exchange.SheetLimits;
import vn.lienketvung.exchange.Spreadsheet;
import vn.lienketvung.exchange.SpreadsheetReader;
import vn.lienketvung.ocop.CriteriaSet;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** Reads a spreadsheet of the template's layout; stores nothing. */
@UseCase
public class ReadCriteria {

    private final SpreadsheetReader reader;
    private final CriteriaSets sets;

    public ReadCriteria(SpreadsheetReader reader, CriteriaSets sets) {
        this.reader = reader;
        this.sets = sets;
    }

    /**
     * @param from the day from which the sets would apply
     * @throws ActionRefused at the field {@code file} when it cannot be opened, or was not made from the template
     */
    CriteriaReport read(String fileName, byte[] content, LocalDate from) {
        var book =
                reader.read(
                        new Upload(
                                fileName, content.length, () -> new ByteArrayInputStream(content)),
                        SheetLimits.DEFAULT);
        var reading = new CriteriaSheetReading();
        var drafts =
                reading.read(
                        sheet(book, CriteriaLayout.SETS),
                        sheet(book, CriteriaLayout.CRITERIA),
                        sheet(book, CriteriaLayout.OPTIONS));
        var found = new ArrayList<CriteriaSet>();
        for (var draft : drafts)
            found.add(draft.as(sets.newestVersion(draft.product().number()) + 1, from));
        return new CriteriaReport(found, reading.problems());
    }

    private static MarkedSheet sheet(Spreadsheet book, List<String> keys) {
        var sheet =
                new MarkedSheet(
                        book.marked(keys.getFirst()).orElseThrow(ReadCriteria::notTemplate));
        if (!sheet.missing(keys).isEmpty())
            throw new ActionRefused(
                    Refusal.at("file", "ocop.import.columns-missing", sheet.name()));
        return sheet;
    }

    private static ActionRefused notTemplate() {
        return new ActionRefused(Refusal.at("file", "ocop.import.not-template"));
    }
}
