package vn.lienketvung.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Refusal;

/**
 * A value as the province enters it, with where it stands.
 *
 * @param value in the unit of the indicator
 * @param document the source document: kind, number, day, issuer
 * @param page where in it; null when it has one page only
 * @param note what a reader must know of this value; published with it, and required where it departs strongly
 */
public record FigureEntry(
        BigDecimal value,
        FigureStatus status,
        String document,
        @Nullable String page,
        @Nullable String note) {

    public static final int LONGEST_PAGE = 60;
    public static final int LONGEST_NOTE = 1000;

    /** The value can be one of this indicator at all, and its source is named. */
    List<Refusal> problems(Duty duty) {
        var problems = new ArrayList<>(problemsOfValue(duty.rule()));
        if (document.isBlank() || document.length() > FigureDraft.LONGEST_SOURCE)
            problems.add(
                    Refusal.at("document", "statistics.rule.document", FigureDraft.LONGEST_SOURCE));
        if (page != null && page.length() > LONGEST_PAGE)
            problems.add(Refusal.at("page", "statistics.rule.page", LONGEST_PAGE));
        if (note != null && note.length() > LONGEST_NOTE)
            problems.add(Refusal.at("note", "statistics.rule.note", LONGEST_NOTE));
        return problems;
    }

    private List<Refusal> problemsOfValue(CollectionRule rule) {
        var problems = new ArrayList<Refusal>();
        var most = rule.most();
        if (value.compareTo(rule.least()) < 0)
            problems.add(Refusal.at("value", "statistics.rule.least", rule.least()));
        if (most != null && value.compareTo(most) > 0)
            problems.add(Refusal.at("value", "statistics.rule.most", most));
        if (most == null && value.abs().compareTo(FigureDraft.LIMIT) >= 0)
            problems.add(Refusal.at("value", "statistics.rule.too-large"));
        if (Math.max(0, value.stripTrailingZeros().scale()) > rule.decimals())
            problems.add(
                    rule.decimals() == 0
                            ? Refusal.at("value", "statistics.rule.whole")
                            : Refusal.at("value", "statistics.rule.decimals", rule.decimals()));
        return problems;
    }

    /** Whether it says the same in every part; 4.5 and 4.50 are one value. */
    public boolean isSameAs(FigureEntry other) {
        return value.compareTo(other.value) == 0
                && status == other.status
                && document.equals(other.document)
                && Objects.equals(page, other.page)
                && Objects.equals(note, other.note);
    }

    /** Whether it says the same as what is published already. */
    boolean says(FigureRevision revision) {
        var note = revision.note();
        return value.compareTo(revision.value()) == 0
                && status == revision.status()
                && document.equals(revision.provenance().document().vietnamese())
                && Objects.equals(page, revision.provenance().page())
                && Objects.equals(this.note, note == null ? null : note.vietnamese());
    }

    /** As it is published once it is locked; typed words stand in both languages as they were typed. */
    FigureDraft published() {
        return new FigureDraft(
                value,
                status,
                Confidence.HIGH,
                new Provenance(new Phrase(document, document), page, null),
                note == null ? null : new Phrase(note, note),
                true);
    }
}
