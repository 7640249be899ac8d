package vn.lienketvung.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;

/** Text in the one form that survives the way to the database and back unchanged. */
final class PlainText {

    private PlainText() {}

    /**
     * The text in NFC, without what a database text cannot hold, and cut (with a closing …) when too long.
     *
     * @param longest in UTF-16 units
     */
    static String of(String text, int longest) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String cut =
                composed.length() <= longest ? composed : composed.substring(0, longest - 1) + "…";
        // A lone surrogate becomes "?" here and not on the wire, where the hash would miss it.
        return new String(cut.replace('\0', '\uFFFD').getBytes(UTF_8), UTF_8);
    }
}
