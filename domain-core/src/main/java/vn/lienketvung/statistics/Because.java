package vn.lienketvung.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Refusal;

/**
 * Why two sources differ, as somebody says it.
 *
 * @param reason null when none was chosen, which is refused
 */
public record Because(@Nullable DifferenceReason reason, String words) {

    /** Short enough to stand beside a published figure. */
    public static final int LONGEST = 400;

    /**
     * @param reasonAt the field of the reason
     * @param wordsAt the field of the words
     */
    List<Refusal> problems(String reasonAt, String wordsAt) {
        var problems = new ArrayList<Refusal>();
        if (reason == null) problems.add(Refusal.at(reasonAt, "statistics.rule.difference.reason"));
        if (words.isBlank() || words.length() > LONGEST)
            problems.add(Refusal.at(wordsAt, "statistics.rule.difference.words", LONGEST));
        return problems;
    }
}
