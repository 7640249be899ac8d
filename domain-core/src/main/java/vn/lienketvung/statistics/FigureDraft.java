package vn.lienketvung.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Refusal;

/**
 * A figure as somebody wants to record it.
 *
 * @param value at most six decimals, less than a million billion
 * @param published whether everybody may read it from today on
 */
public record FigureDraft(
        BigDecimal value,
        FigureStatus status,
        Confidence confidence,
        Provenance provenance,
        @Nullable Phrase note,
        boolean published) {

    public static final int MOST_DECIMALS = 6;
    public static final int LONGEST_SOURCE = 400;

    static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);

    /** The same with more to be read beside it. */
    FigureDraft besides(Phrase more) {
        var both =
                note == null
                        ? more
                        : new Phrase(
                                note.vietnamese() + " " + more.vietnamese(),
                                note.english() + " " + more.english());
        return new FigureDraft(value, status, confidence, provenance, both, published);
    }

    List<Refusal> problems() {
        var problems = new ArrayList<Refusal>();
        if (value.abs().compareTo(LIMIT) >= 0)
            problems.add(Refusal.at("value", "statistics.rule.too-large"));
        if (value.stripTrailingZeros().scale() > MOST_DECIMALS)
            problems.add(Refusal.at("value", "statistics.rule.decimals", MOST_DECIMALS));
        if (provenance.document().vietnamese().isBlank()
                || provenance.document().vietnamese().length() > LONGEST_SOURCE)
            problems.add(Refusal.at("document", "statistics.rule.document", LONGEST_SOURCE));
        if (published && !confidence.isPublishable())
            problems.add(Refusal.at("published", "statistics.rule.not-trusted"));
        return problems;
    }
}
