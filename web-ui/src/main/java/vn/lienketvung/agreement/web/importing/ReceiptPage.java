package vn.lienketvung.agreement.web.importing;

import java.util.List;
import vn.lienketvung.agreement.importing.PaperImport;
import vn.lienketvung.agreement.importing.PaperReport.Outlook;
import vn.lienketvung.agreement.importing.ReceiptLine;

/** What became of a file that was entered. */
record ReceiptPage(PaperImport file, List<ReceiptLine> lines) {

    static ReceiptPage of(PaperImport file, List<ReceiptLine> lines) {
        return new ReceiptPage(file, lines);
    }

    public int entered() {
        return count(Outlook.READY);
    }

    public int existing() {
        return count(Outlook.EXISTING);
    }

    public int leftOut() {
        return count(Outlook.FAULTY);
    }

    private int count(Outlook outlook) {
        return (int) lines.stream().filter(line -> line.outcome() == outlook).count();
    }
}
