package vn.lienketvung.codelist;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Line;
import vn.lienketvung.shared.Refusal;

/**
 * What is written about an entry.
 *
 * @param label in Vietnamese, as it goes into records; 1 to 40 characters
 * @param labelEnglish for readers of English, 1 to 60 characters
 * @param position its place in the list, 1 to 9999; equal places are ordered by the label
 * @param wholeOnly whether only whole numbers of it make sense
 */
public record CodeText(String label, String labelEnglish, int position, boolean wholeOnly) {

    public static final int LONGEST_LABEL = 40;
    public static final int LONGEST_ENGLISH = 60;
    public static final int LAST_POSITION = 9999;

    /**
     * @throws ActionRefused with everything that is wrong at once
     */
    public CodeText {
        label = Line.tidy(label);
        labelEnglish = Line.tidy(labelEnglish);
        var refusals = new ArrayList<Refusal>();
        refusals.addAll(length("label", label, LONGEST_LABEL));
        refusals.addAll(length("labelEnglish", labelEnglish, LONGEST_ENGLISH));
        if (position < 1 || position > LAST_POSITION)
            refusals.add(Refusal.at("position", "codelist.rule.position", LAST_POSITION));
        ActionRefused.ifAny(refusals);
    }

    /** Whether both are the same word, whoever typed it: without regard to case, marks and spaces. */
    static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    static boolean contains(String label, String sought) {
        return plain(label).contains(plain(sought));
    }

    /** A code made of a label: {@code điểm bán} becomes {@code diem-ban}; a mere sign becomes {@code muc}. */
    static String codeOf(String label) {
        var code = plain(label).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return code.isEmpty() ? "muc" : code;
    }

    private static String plain(String label) {
        return Normalizer.normalize(Line.tidy(label).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }

    private static List<Refusal> length(String field, String text, int longest) {
        return text.isEmpty() || text.length() > longest
                ? List.of(Refusal.at(field, "codelist.rule.length", longest))
                : List.of();
    }
}
