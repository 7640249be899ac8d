package vn.lienketvung.document.web;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Writes paragraphs in their styles. */
final class WordText {

    private WordText() {}

    static void write(XWPFParagraph paragraph, WordStyle style, String text) {
        paragraph.setStyle(style.id());
        paragraph.createRun().setText(text);
    }

    /** As the next paragraph of a cell, whose first one is there from the start. */
    static XWPFParagraph write(XWPFTableCell cell, WordStyle style, String text) {
        var paragraph = next(cell);
        write(paragraph, style, text);
        return paragraph;
    }

    /**
     * A drawn line in the middle of the cell or the page.
     *
     * @param aside how much is left free on either side, in millimetres
     */
    static void rule(XWPFParagraph paragraph, double aside) {
        paragraph.setStyle(WordStyle.NORMAL.id());
        var properties = paragraph.getCTPPr();
        var line = properties.addNewPBdr().addNewTop();
        line.setVal(STBorder.SINGLE);
        line.setSz(BigInteger.valueOf(6)); // eighths of a point
        line.setSpace(BigInteger.ONE);
        line.setColor("000000");
        var spacing = properties.addNewSpacing();
        spacing.setBefore(WordMeasure.points(2));
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(WordMeasure.points(3));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        var indent = properties.addNewInd();
        indent.setLeft(WordMeasure.millimetres(aside));
        indent.setRight(WordMeasure.millimetres(aside));
    }

    /**
     * An empty line of this height in points. Two tables without one between them would become one, and a document must not
     * end with a table.
     */
    static void space(XWPFDocument word, int height) {
        var empty = word.createParagraph();
        empty.setStyle(WordStyle.NORMAL.id());
        empty.setSpacingBetween(height, LineSpacingRule.EXACT);
    }

    static XWPFParagraph next(XWPFTableCell cell) {
        var first = cell.getParagraphs().getFirst();
        return first.getCTP().isSetPPr() || !first.getRuns().isEmpty()
                ? cell.addParagraph()
                : first;
    }
}
