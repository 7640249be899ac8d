package vn.lienketvung.shared;

import java.text.Normalizer;

/** One line of typed text in the form in which it is kept and compared. */
public final class Line {

    private Line() {}

    /** Composed (NFC), without control or invisible characters, single spaces, none at the ends. */
    public static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}]+", " ")
                .strip();
    }
}
