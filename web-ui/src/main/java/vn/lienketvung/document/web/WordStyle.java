package vn.lienketvung.document.web;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import vn.lienketvung.document.Layout;

/** The styles of a document for a word processor; whoever works on it changes a style, not a hundred paragraphs. */
enum WordStyle {
    NORMAL("Normal", Layout.BODY, "", STJc.LEFT),
    BODY("Body Text", Layout.BODY, "", STJc.BOTH, 0, Layout.PARAGRAPH_GAP, true),
    GROUND("Ground", Layout.BODY, "i", STJc.BOTH, 0, Layout.PARAGRAPH_GAP, true),
    ADDRESS("Address", Layout.BODY, "", STJc.CENTER, 12, 12, false),
    REMARK("Remark", Layout.TABLE, "", STJc.LEFT, 0, Layout.PARAGRAPH_GAP, false),
    ITEM("List Paragraph", Layout.BODY, "", STJc.BOTH, 0, Layout.PARAGRAPH_GAP, true),
    HEADING_1("heading 1", Layout.BODY, "b", STJc.BOTH, 12, 6, true),
    HEADING_2("heading 2", Layout.BODY, "b", STJc.BOTH, 12, 6, true),
    HEADING_3("heading 3", Layout.BODY, "bi", STJc.BOTH, 12, 6, true),
    TITLE("Title", Layout.TITLE, "b", STJc.CENTER, 18, 0, false),
    SUBJECT("Subtitle", Layout.TITLE, "b", STJc.CENTER),
    PARENT("Parent Body", Layout.ISSUER, "", STJc.CENTER),
    ISSUER("Issuing Body", Layout.ISSUER, "b", STJc.CENTER),
    NATION("Nation", Layout.NATION, "b", STJc.CENTER),
    MOTTO("Motto", Layout.MOTTO, "b", STJc.CENTER),
    NUMBER("Document Number", Layout.NUMBER, "", STJc.CENTER, 6, 0, false),
    ABOUT("Letter Subject", Layout.LETTER_SUBJECT, "", STJc.CENTER),
    PLACE("Place And Day", Layout.PLACE, "i", STJc.CENTER, 6, 0, false),
    CAPTION("caption", Layout.BODY, "b", STJc.CENTER, 6, 3, false),
    HEAD_CELL("Table Heading", Layout.TABLE, "b", STJc.CENTER),
    CELL("Table Text", Layout.TABLE, "", STJc.LEFT),
    TOTAL_CELL("Table Total", Layout.TABLE, "b", STJc.LEFT),
    SOURCE("Table Source", Layout.TABLE, "i", STJc.LEFT, 3, 6, false),
    TO("Recipients Heading", Layout.RECIPIENTS, "bi", STJc.LEFT),
    RECIPIENT("Recipient", Layout.RECIPIENT, "", STJc.LEFT),
    SIGNATURE("Signature", Layout.SIGNATURE, "b", STJc.CENTER),
    SIGNATURE_NOTE("Signature Note", Layout.TABLE, "i", STJc.CENTER),
    PAGE_NUMBER("header", Layout.PAGE_NUMBER, "", STJc.CENTER),
    IMPRINT("footer", Layout.IMPRINT, "", STJc.CENTER);

    private final String title;
    private final int size;
    private final String face;
    private final STJc.Enum alignment;
    private final int before;
    private final int after;
    private final boolean indented;

    WordStyle(String title, int size, String face, STJc.Enum alignment) {
        this(title, size, face, alignment, 0, 0, false);
    }

    WordStyle(
            String title,
            int size,
            String face,
            STJc.Enum alignment,
            int before,
            int after,
            boolean indented) {
        this.title = title;
        this.size = size;
        this.face = face;
        this.alignment = alignment;
        this.before = before;
        this.after = after;
        this.indented = indented;
    }

    static WordStyle heading(int level) {
        return valueOf("HEADING_" + level);
    }

    /** As paragraphs refer to it: the usual ids of word processors for their own styles. */
    String id() {
        return title.equals("caption") || title.startsWith("he") || title.equals("footer")
                ? Character.toUpperCase(title.charAt(0)) + title.substring(1).replace(" ", "")
                : title.replace(" ", "");
    }

    /** As word processors list it. */
    String title() {
        return title;
    }

    /** In points. */
    int size() {
        return size;
    }

    boolean isBold() {
        return face.contains("b");
    }

    boolean isItalic() {
        return face.contains("i");
    }

    STJc.Enum alignment() {
        return alignment;
    }

    /** Room above, in points. */
    int before() {
        return before;
    }

    /** Room below, in points. */
    int after() {
        return after;
    }

    boolean isIndented() {
        return indented;
    }

    /** The level in the outline, from 0; -1 for what is no heading. */
    int outline() {
        return name().startsWith("HEADING_") ? name().charAt(8) - '1' : -1;
    }

    /** Whether it stays on the page of what follows it. */
    boolean isKeptWithNext() {
        return outline() >= 0 || this == CAPTION;
    }
}
