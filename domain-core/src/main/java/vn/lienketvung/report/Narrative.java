package vn.lienketvung.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.Sha256;

/**
 * Phần lời: what the figures do not say.
 *
 * @param results what linkage brought in the period
 * @param difficulties what stood in its way, and why; null for none
 * @param proposals what the recipient is asked for; null for nothing
 * @param plan what comes next
 */
public record Narrative(
        @Nullable String results,
        @Nullable String difficulties,
        @Nullable String proposals,
        @Nullable String plan) {

    public static final Narrative EMPTY = new Narrative(null, null, null, null);

    /** In characters, of each part. */
    public static final int LONGEST = 8000;

    /** What makes it impossible to keep it. */
    List<Refusal> tooLong() {
        var problems = new ArrayList<Refusal>();
        check("results", results, problems);
        check("difficulties", difficulties, problems);
        check("proposals", proposals, problems);
        check("plan", plan, problems);
        return problems;
    }

    private static void check(String field, @Nullable String text, List<Refusal> problems) {
        if (text != null && text.length() > LONGEST)
            problems.add(Refusal.at(field, "report.rule.too-long", LONGEST, text.length()));
    }

    /** What is missing before somebody else should read it. */
    List<Refusal> missing() {
        var problems = new ArrayList<Refusal>();
        if (results == null || results.isBlank())
            problems.add(Refusal.at("results", "report.rule.results-missing"));
        if (plan == null || plan.isBlank())
            problems.add(Refusal.at("plan", "report.rule.plan-missing"));
        return problems;
    }

    Sha256 digest() {
        return Sha256.of(
                String.join("\u0000", or(results), or(difficulties), or(proposals), or(plan)));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
