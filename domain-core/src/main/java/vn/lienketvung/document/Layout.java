package vn.lienketvung.document;

/**
 * The measures of a document: Decree 30/2020/NĐ-CP, annex I part I (paper, margins, typeface) and part II (sizes). Lengths
 * in millimetres, sizes in points. Where the decree leaves a range, what most offices use.
 */
public final class Layout {

    /** Khổ A4, upright. */
    public static final double PAGE_WIDTH = 210;

    public static final double PAGE_HEIGHT = 297;

    /** 20 to 25. */
    public static final double TOP = 20;

    /** 20 to 25. */
    public static final double BOTTOM = 20;

    /** 30 to 35: where it is bound. */
    public static final double LEFT = 30;

    /** 15 to 20. */
    public static final double RIGHT = 20;

    /** Unicode, black; readers without it show a typeface of the same measures. */
    public static final String TYPEFACE = "Times New Roman";

    /** 12 to 13, so that the name of the state keeps to one line. */
    public static final int NATION = 12;

    /** 13 to 14. */
    public static final int MOTTO = 13;

    /** 12 to 13. */
    public static final int ISSUER = 12;

    /** Number and symbol; 13. */
    public static final int NUMBER = 13;

    /** What a letter is about, below its number; 12 to 13. */
    public static final int LETTER_SUBJECT = 12;

    /** Place and day; 13 to 14. */
    public static final int PLACE = 13;

    /** Name and subject; 13 to 14. */
    public static final int TITLE = 14;

    /** 13 to 14. */
    public static final int BODY = 14;

    /** The decree says nothing of tables; smaller than the text around them. */
    public static final int TABLE = 12;

    /** First lines are indented 10 to 12.7. */
    public static final double FIRST_LINE = 12.7;

    /** Between paragraphs, in points; 6 at least. */
    public static final int PARAGRAPH_GAP = 6;

    /** Single to one and a half. */
    public static final double LINE_SPACING = 1.15;

    /** Capacity, position and name of who signs; 13 to 14. */
    public static final int SIGNATURE = 14;

    /** The word "Nơi nhận". */
    public static final int RECIPIENTS = 12;

    public static final int RECIPIENT = 11;

    /** Centred in the top margin from page 2 on; 13 to 14. */
    public static final int PAGE_NUMBER = 13;

    /** Not of the decree: the line at the foot that says which version it is. */
    public static final int IMPRINT = 10;

    /** Share of the width left of the national motto. */
    public static final int LEFT_SHARE = 40;

    private Layout() {}
}
