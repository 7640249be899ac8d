package vn.lienketvung.document;

/**
 * A heading within the body. Its number is part of its words, as the decree writes it: {@code I.}, {@code Điều 2.}, {@code
 * 1.}
 *
 * @param level from 1; no level is left out on the way down
 */
public record Heading(int level, String text) implements Block {

    public static final int DEEPEST = 3;

    public Heading {
        if (level < 1 || level > DEEPEST) throw new IllegalArgumentException("No level " + level);
        text = Legible.line(text);
    }
}
