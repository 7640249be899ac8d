package vn.lienketvung.document.web;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import vn.lienketvung.document.Layout;

/** Puts the styles, the typeface and the language into a new document. */
final class WordStyles {

    static final String LANGUAGE = "vi-VN";

    /** A single line, as word processors count them. */
    private static final int SINGLE = 240;

    private WordStyles() {}

    static void addTo(XWPFDocument word) {
        var styles = word.createStyles();
        styles.setDefaultFonts(typeface(CTFonts.Factory.newInstance()));
        styles.setSpellingLanguage(LANGUAGE);
        styles.setEastAsia(LANGUAGE);
        for (var style : WordStyle.values()) styles.addStyle(new XWPFStyle(written(style)));
    }

    private static CTStyle written(WordStyle style) {
        var ct = CTStyle.Factory.newInstance();
        ct.setType(STStyleType.PARAGRAPH);
        ct.setStyleId(style.id());
        if (style == WordStyle.NORMAL) ct.setDefault(true);
        ct.addNewName().setVal(style.title());
        if (style != WordStyle.NORMAL) ct.addNewBasedOn().setVal(WordStyle.NORMAL.id());
        ct.addNewQFormat();
        paragraph(ct.addNewPPr(), style);
        letters(ct.addNewRPr(), style);
        return ct;
    }

    private static void paragraph(CTPPrGeneral of, WordStyle style) {
        if (style.isKeptWithNext()) of.addNewKeepNext();
        var spacing = of.addNewSpacing();
        spacing.setBefore(WordMeasure.points(style.before()));
        spacing.setAfter(WordMeasure.points(style.after()));
        spacing.setLine(BigInteger.valueOf(Math.round(SINGLE * Layout.LINE_SPACING)));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        if (style.isIndented())
            of.addNewInd().setFirstLine(WordMeasure.millimetres(Layout.FIRST_LINE));
        of.addNewJc().setVal(style.alignment());
        if (style.outline() >= 0) of.addNewOutlineLvl().setVal(BigInteger.valueOf(style.outline()));
    }

    private static void letters(CTRPr of, WordStyle style) {
        typeface(of.addNewRFonts());
        if (style.isBold()) of.addNewB();
        if (style.isItalic()) of.addNewI();
        of.addNewSz().setVal(WordMeasure.halfPoints(style.size()));
        of.addNewSzCs().setVal(WordMeasure.halfPoints(style.size()));
    }

    private static CTFonts typeface(CTFonts of) {
        of.setAscii(Layout.TYPEFACE);
        of.setHAnsi(Layout.TYPEFACE);
        of.setCs(Layout.TYPEFACE);
        of.setEastAsia(Layout.TYPEFACE);
        return of;
    }
}
