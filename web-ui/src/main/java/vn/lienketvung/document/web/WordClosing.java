package vn.lienketvung.document.web;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.lienketvung.document.OfficialDocument;
import vn.lienketvung.document.Recipients;
import vn.lienketvung.document.Signature;

/** Writes what stands below the body: recipients and signatures, two beside each other. */
final class WordClosing {

    private static final double HALF = WordGrid.WIDTH / 2;

    /** Room for hand and seal, in points. */
    private static final int HAND = 62;

    private static final int ABOVE = 18;

    private final XWPFDocument word;

    private WordClosing(XWPFDocument word) {
        this.word = word;
    }

    static void write(XWPFDocument word, OfficialDocument document) {
        var closing = new WordClosing(word);
        if (document.isBetweenParties()) closing.parties(document);
        else {
            var row = closing.pair();
            recipients(row[0], document.recipients());
            signature(row[1], document.signatures().getFirst());
        }
    }

    private void parties(OfficialDocument document) {
        var all = document.signatures();
        for (int i = 0; i < all.size(); i += 2) {
            var row = pair();
            signature(row[0], all.get(i));
            if (i + 1 < all.size()) signature(row[1], all.get(i + 1));
        }
        if (!document.recipients().isEmpty()) recipients(pair()[0], document.recipients());
    }

    /** Two cells beside each other, on one page, with room above them. */
    private XWPFTableCell[] pair() {
        WordText.space(word, ABOVE);
        var row = WordGrid.addWithoutLines(word, 1, HALF, HALF).getRow(0);
        return new XWPFTableCell[] {row.getCell(0), row.getCell(1)};
    }

    private static void recipients(XWPFTableCell cell, Recipients recipients) {
        if (recipients.isEmpty()) return;
        WordText.write(cell, WordStyle.TO, Recipients.LABEL);
        for (var line : recipients.lines()) WordText.write(cell, WordStyle.RECIPIENT, line);
    }

    private static void signature(XWPFTableCell cell, Signature signature) {
        for (var line : signature.authority()) WordText.write(cell, WordStyle.SIGNATURE, line);
        if (!signature.position().isEmpty())
            WordText.write(cell, WordStyle.SIGNATURE, signature.position());
        if (signature.note() != null)
            WordText.write(cell, WordStyle.SIGNATURE_NOTE, signature.note());
        var name = signature.name() == null ? "" : signature.name();
        WordText.write(cell, WordStyle.SIGNATURE, name).setSpacingBefore(HAND * 20);
    }
}
