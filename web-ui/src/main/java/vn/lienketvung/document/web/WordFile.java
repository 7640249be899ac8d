package vn.lienketvung.document.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.lienketvung.document.Block;
import vn.lienketvung.document.Heading;
import vn.lienketvung.document.Layout;
import vn.lienketvung.document.Listing;
import vn.lienketvung.document.OfficialDocument;
import vn.lienketvung.document.Paragraph;
import vn.lienketvung.document.Table;

/** Writes a document for a word processor, in real styles, so that officials can go on working on it. */
final class WordFile {

    /** From the edge of the paper to page number and foot, in millimetres. */
    private static final double EDGE = 10;

    private WordFile() {}

    static byte[] write(OfficialDocument document) throws IOException {
        try (var word = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            WordStyles.addTo(word);
            name(word, document);
            WordHead.write(word, document);
            document.body().forEach(block -> write(word, block));
            WordClosing.write(word, document);
            WordText.space(word, 1);
            page(word);
            pageNumber(word);
            if (document.foot() != null) foot(word, document.foot());
            word.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void name(XWPFDocument word, OfficialDocument document) {
        var properties = word.getProperties().getCoreProperties();
        properties.setTitle(document.name());
        properties.setSubjectProperty(document.subject());
        properties.setCreator(String.join(", ", document.letterhead().issuers()));
        properties.getUnderlyingProperties().setLanguageProperty(WordStyles.LANGUAGE);
    }

    private static void write(XWPFDocument word, Block block) {
        switch (block) {
            case Heading(var level, var text) ->
                    WordText.write(word.createParagraph(), WordStyle.heading(level), text);
            case Paragraph(var style, var text) ->
                    WordText.write(word.createParagraph(), WordStyle.valueOf(style.name()), text);
            case Listing listing ->
                    listing.lines()
                            .forEach(line ->
                                    WordText.write(word.createParagraph(), WordStyle.ITEM, line));
            case Table table -> WordTable.write(word, table);
        }
    }

    private static void page(XWPFDocument word) {
        var section = word.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(WordMeasure.millimetres(Layout.PAGE_WIDTH));
        size.setH(WordMeasure.millimetres(Layout.PAGE_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(WordMeasure.millimetres(Layout.TOP));
        margins.setBottom(WordMeasure.millimetres(Layout.BOTTOM));
        margins.setLeft(WordMeasure.millimetres(Layout.LEFT));
        margins.setRight(WordMeasure.millimetres(Layout.RIGHT));
        margins.setHeader(WordMeasure.millimetres(EDGE));
        margins.setFooter(WordMeasure.millimetres(EDGE));
        margins.setGutter(WordMeasure.millimetres(0));
    }

    /** In the middle of the top margin, not on the first page. */
    private static void pageNumber(XWPFDocument word) {
        var number = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setStyle(WordStyle.PAGE_NUMBER.id());
        var field = number.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        field.addNewR().addNewT().setStringValue("2");
        word.createHeader(HeaderFooterType.FIRST)
                .createParagraph()
                .setStyle(WordStyle.PAGE_NUMBER.id());
    }

    private static void foot(XWPFDocument word, String words) {
        for (var type : new HeaderFooterType[] {HeaderFooterType.FIRST, HeaderFooterType.DEFAULT}) {
            XWPFParagraph line = word.createFooter(type).createParagraph();
            WordText.write(line, WordStyle.IMPRINT, words);
        }
    }
}
