package vn.lienketvung.document;

import java.util.List;

/** A paragraph of the body; the lines of what was typed become paragraphs of their own. */
public record Paragraph(ParagraphStyle style, String text) implements Block {

    public Paragraph {
        text = Legible.line(text);
    }

    public static Paragraph of(String text) {
        return new Paragraph(ParagraphStyle.BODY, text);
    }

    /** What somebody typed on several lines; empty lines are left out. */
    public static List<Block> ofLines(String text) {
        return Legible.lines(text).stream()
                .filter(line -> !line.isEmpty())
                .<Block>map(Paragraph::of)
                .toList();
    }
}
