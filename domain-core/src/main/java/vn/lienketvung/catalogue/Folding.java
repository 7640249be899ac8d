package vn.lienketvung.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/** Brings words to the form in which they are compared; the database folds in the same way. */
final class Folding {

    private Folding() {}

    /** Small letters and digits without tone marks and đ, single spaces between. */
    static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** As it is spelled, composed and in small letters. */
    static String spelled(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }
}
