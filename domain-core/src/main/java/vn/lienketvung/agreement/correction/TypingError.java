package vn.lienketvung.agreement.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Refusal;

/**
 * Tells a typing error from a change of substance. Every number stays, with its unit and in its place; so does every
 * word that counts, denies or excepts, and every province that is rightly written. What is left may change by a few
 * letters: a tenth of the words, at least two letters and at most ten; and all corrections of one place together by
 * twice that from what was signed, so that nobody rewrites a text letter by letter.
 */
final class TypingError {

    private static final int LEAST = 2;
    private static final int MOST = 10;

    /** A number with its sign, its inner marks and its per cent, and the word after it. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "([-−+]?\\p{N}(?:[\\p{N}.,:/–-]*\\p{N})?\\s*[%‰°]?)(?:\\s*([\\p{L}\\p{M}²³/]+))?");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private static final Set<String> COUNTING_OR_DENYING =
            Set.of(
                    "không", "chưa", "chẳng", "đừng", "cấm", "trừ", "ngoài", "miễn", "hoặc", "nửa",
                    "rưỡi", "một", "hai", "ba", "bốn", "tư", "năm", "lăm", "sáu", "bảy", "tám",
                    "chín", "mười", "mươi", "chục", "trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ",
                    "tỉ", "đa", "thiểu");

    private final Substance substance;

    TypingError(Substance substance) {
        this.substance = substance;
    }

    /**
     * @param signed what stood there when the text was signed
     * @param before what stands there now
     */
    List<Refusal> problemsOf(String field, String signed, String before, String after) {
        if (after.isBlank())
            return List.of(Refusal.at(field, "agreement.rule.correction-words-missing"));
        if (after.equals(before))
            return List.of(Refusal.at(field, "agreement.rule.correction-same"));
        var found = new ArrayList<Refusal>();
        if (!numbers(before).equals(numbers(after)))
            found.add(Refusal.at(field, "agreement.rule.correction-numbers"));
        if (!countingOrDenying(before).equals(countingOrDenying(after)))
            found.add(Refusal.at(field, "agreement.rule.correction-meaning"));
        substance.provinces().stream()
                .filter(name -> times(name, after) < times(name, before))
                .sorted()
                .forEach(name ->
                        found.add(Refusal.at(field, "agreement.rule.correction-province", name)));
        int most = mostOf(signed);
        if (Letters.differing(before, after, most) > most
                || Letters.differing(signed, after, 2 * most) > 2 * most)
            found.add(Refusal.at(field, "agreement.rule.correction-too-much", most));
        return found;
    }

    /** So many letters of a text may be wrong. */
    static int mostOf(String signed) {
        return Math.clamp(signed.codePointCount(0, signed.length()) / 10, LEAST, MOST);
    }

    private List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(each -> each.group(1).replaceAll("\\s", "") + unit(each.group(2)))
                .toList();
    }

    private String unit(@Nullable String word) {
        var unit = word == null ? "" : word.toLowerCase(Locale.ROOT);
        var isPower = unit.contains("²") || unit.contains("³");
        return isPower || substance.units().contains(unit) ? unit : "";
    }

    private static List<String> countingOrDenying(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(each -> each.group())
                .filter(COUNTING_OR_DENYING::contains)
                .toList();
    }

    private static int times(String name, String text) {
        int count = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length()))
            count++;
        return count;
    }
}
