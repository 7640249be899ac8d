package vn.lienketvung.document;

import org.jspecify.annotations.Nullable;

/** A dotted blank, to be filled in by hand: what the record does not hold is never made up. */
public final class Blank {

    /** For a number or a day. */
    public static final String SHORT = "……";

    /** For a name or a few words. */
    public static final String LONG = "……………………";

    private Blank() {}

    /** The words, or room to write them by hand. */
    public static String or(@Nullable String words) {
        return words == null || words.isBlank() ? LONG : words;
    }
}
