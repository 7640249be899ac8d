package vn.lienketvung.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The words that promise without saying how much, from a list beside this class, each with better advice. */
final class VagueWords {

    private static final Map<String, String> ADVICE = read("vague-words.txt");

    private VagueWords() {}

    /** Those the text uses, in the order of the list. */
    static List<String> in(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return ADVICE.keySet().stream().filter(words -> stand(words, plain)).toList();
    }

    static String adviceOn(String words) {
        return Objects.requireNonNull(ADVICE.get(words));
    }

    private static boolean stand(String words, String text) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(words) + "(?!\\p{L})")
                .matcher(text)
                .find();
    }

    private static Map<String, String> read(String list) {
        try (var lines = Objects.requireNonNull(VagueWords.class.getResourceAsStream(list), list)) {
            var text = new String(lines.readAllBytes(), StandardCharsets.UTF_8);
            var advice = new LinkedHashMap<String, String>();
            text.lines()
                    .filter(line -> line.contains("|") && !line.startsWith("#"))
                    .map(line -> line.split("\\|", 2))
                    .forEach(parts -> advice.put(parts[0].strip(), parts[1].strip()));
            return advice;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
