package vn.lienketvung.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The passwords guessers try first. The list (common-passwords.txt) is short, because at this length most
 * common passwords are common words drawn out: a password is refused when it is one or two of them, once or
 * again, with figures around, or when it is a run along the keyboard.
 */
final class CommonPasswords {

    private static final Set<String> WORDS = read();
    private static final int LONGEST = WORDS.stream().mapToInt(String::length).max().orElse(0);
    private static final String RUNS =
            "01234567890123456789012345678901234567890 "
                    + "98765432109876543210987654321098765432109 "
                    + "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz "
                    + "qwertyuiopasdfghjklzxcvbnmqwertyuiop zyxwvutsrqponmlkjihgfedcba "
                    + "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p";

    private CommonPasswords() {}

    static boolean isGuessable(String password) {
        var plain = plain(password);
        if (plain.chars().distinct().count() < 5) return true;
        if (RUNS.contains(plain) || plain.matches("(.{1,5})\\1+.{0,4}")) return true;
        return consistsOf(plain, 0, new HashSet<>());
    }

    /** The letters alone, without marks, in lower case. */
    static String lettersOf(String text) {
        return plain(text).replaceAll("[0-9]", "");
    }

    /** Whether the rest is made of figures and no more than two different words of the list. */
    private static boolean consistsOf(String plain, int from, Set<String> used) {
        if (from == plain.length()) return true;
        if (Character.isDigit(plain.charAt(from))) return consistsOf(plain, from + 1, used);
        for (int to = Math.min(plain.length(), from + LONGEST); to > from; to--) {
            var word = plain.substring(from, to);
            if (!WORDS.contains(word)) continue;
            var isNew = used.add(word);
            if (used.size() <= 2 && consistsOf(plain, to, used)) return true;
            if (isNew) used.remove(word);
        }
        return false;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]", "");
    }

    private static Set<String> read() {
        try (var in = CommonPasswords.class.getResourceAsStream("common-passwords.txt")) {
            var text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
