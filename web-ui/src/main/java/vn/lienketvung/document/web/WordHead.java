package vn.lienketvung.document.web;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.lienketvung.document.Layout;
import vn.lienketvung.document.Letterhead;
import vn.lienketvung.document.OfficialDocument;

/** Writes what stands above the body: who issues it beside the state's name, number beside day, title and subject. */
final class WordHead {

    private static final double LEFT = WordGrid.WIDTH * Layout.LEFT_SHARE / 100;
    private static final double RIGHT = WordGrid.WIDTH - LEFT;

    /** Rules are a third to a half as long as the line above them; that below the motto as long as the motto. */
    private static final double SHORT = 0.3;

    private static final double MOTTO = 0.19;
    private static final double TITLE = 0.35;

    private WordHead() {}

    static void write(XWPFDocument word, OfficialDocument document) {
        var head = document.letterhead();
        var grid = WordGrid.addWithoutLines(word, 2, LEFT, RIGHT);
        issuers(grid.getRow(0).getCell(0), head);
        state(grid.getRow(0).getCell(1));
        number(grid.getRow(1).getCell(0), document);
        WordText.write(grid.getRow(1).getCell(1), WordStyle.PLACE, head.dated().text());
        if (document.kind().isNamed()) title(word, document);
    }

    private static void issuers(XWPFTableCell cell, Letterhead head) {
        if (head.parent() != null) WordText.write(cell, WordStyle.PARENT, head.parent());
        for (var issuer : head.issuers()) WordText.write(cell, WordStyle.ISSUER, issuer);
        WordText.rule(WordText.next(cell), LEFT * SHORT);
    }

    private static void state(XWPFTableCell cell) {
        WordText.write(cell, WordStyle.NATION, Letterhead.NATION);
        WordText.write(cell, WordStyle.MOTTO, Letterhead.MOTTO);
        WordText.rule(WordText.next(cell), RIGHT * MOTTO);
    }

    private static void number(XWPFTableCell cell, OfficialDocument document) {
        WordText.write(cell, WordStyle.NUMBER, document.letterhead().number().text());
        if (!document.kind().isNamed()) WordText.write(cell, WordStyle.ABOUT, document.about());
        if (document.draft()) WordText.write(cell, WordStyle.ISSUER, OfficialDocument.DRAFT);
    }

    private static void title(XWPFDocument word, OfficialDocument document) {
        WordText.write(word.createParagraph(), WordStyle.TITLE, document.kind().title());
        WordText.write(word.createParagraph(), WordStyle.SUBJECT, document.subject());
        var rule = word.createParagraph();
        WordText.rule(rule, WordGrid.WIDTH * TITLE);
        rule.getCTPPr().getSpacing().setAfter(WordMeasure.points(12));
    }
}
