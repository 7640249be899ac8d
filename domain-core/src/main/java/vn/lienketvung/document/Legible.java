package vn.lienketvung.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Typed text as a document can show it: composed letters, line breaks kept, nothing that no printer has a sign for. */
final class Legible {

    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Co}\\p{Cs}]");
    private static final Locale VIETNAMESE = Locale.of("vi");

    private Legible() {}

    /** The lines of a text; at least one. */
    static List<String> lines(String text) {
        return BREAK.splitAsStream(text).map(Legible::line).toList();
    }

    /** On one line. */
    static String line(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var tidy = composed.replaceAll("[\\h\\v\\t]+", " ");
        return INVISIBLE.matcher(tidy).replaceAll("").strip();
    }

    static String capitals(String text) {
        return line(text).toUpperCase(VIETNAMESE);
    }

    static List<String> each(List<String> texts) {
        return texts.stream().map(Legible::line).toList();
    }

    static List<String> eachInCapitals(List<String> texts) {
        return texts.stream().map(Legible::capitals).toList();
    }
}
