package vn.lienketvung.agreement.importing;

import java.util.List;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.exchange.MarkedSheet;
import vn.lienketvung.exchange.Spreadsheet;
import vn.lienketvung.exchange.SpreadsheetReader;
import vn.lienketvung.organisation.OrganisationDirectory;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** Reads a spreadsheet of the template's layout. */
@UseCase
public class ReadPapers {

    private final SpreadsheetReader reader;
    private final OrganisationDirectory organisations;
    private final PaperImportLimits limits;

    public ReadPapers(
            SpreadsheetReader reader,
            OrganisationDirectory organisations,
            PaperImportLimits limits) {
        this.reader = reader;
        this.organisations = organisations;
        this.limits = limits;
    }

    /**
     * @throws ActionRefused when it cannot be opened, or was not made from the portal's template
     */
    PaperSheets read(Upload file) {
        var book = reader.read(file, limits.sheets());
        checkVersion(book);
        return new PaperSheetReading(
                        new PartyChoices(organisations.mayBeParty()), limits.mostAgreements())
                .read(
                        sheet(book, PaperLayout.AGREEMENTS),
                        sheet(book, PaperLayout.PARTIES),
                        sheet(book, PaperLayout.COMMITMENTS));
    }

    private static void checkVersion(Spreadsheet book) {
        var codes = book.marked(PaperLayout.CODES).orElseThrow(ReadPapers::notTemplate);
        var version = codes.cell(codes.rows().getFirst(), 1).text();
        if (!version.equals(PaperLayout.VERSION))
            throw new ActionRefused(
                    Refusal.at("file", "import.rule.version", version, PaperLayout.VERSION));
    }

    private static MarkedSheet sheet(Spreadsheet book, List<String> keys) {
        var sheet =
                new MarkedSheet(book.marked(keys.getFirst()).orElseThrow(ReadPapers::notTemplate));
        if (!sheet.missing(keys).isEmpty())
            throw new ActionRefused(
                    Refusal.at("file", "import.rule.columns-missing", sheet.name()));
        return sheet;
    }

    private static ActionRefused notTemplate() {
        return new ActionRefused(Refusal.at("file", "import.rule.not-template"));
    }
}
