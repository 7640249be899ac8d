package vn.lienketvung.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** One line of typed text in the form in which it is kept and compared. */
public final class Line {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}]+");

    private Line() {}

    /** Composed (NFC), without control or invisible characters, single spaces, none at the ends. */
    public static String tidy(String typed) {
        var composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return INVISIBLE.matcher(composed).replaceAll(" ").strip();
    }
}
