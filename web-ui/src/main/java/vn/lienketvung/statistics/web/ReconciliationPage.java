package vn.lienketvung.statistics.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.web.Choice;

/**
 * What two sources say of one figure, as its page shows it to one person.
 *
 * @param state null as long as no second source said anything
 * @param finding the state in a sentence
 * @param sources the province's first; those that there are
 * @param tolerance how far the two may lie apart, in words
 * @param waits why nothing can be decided yet although this person would; null when it can, or is not theirs
 */
record ReconciliationPage(
        String address,
        String figure,
        String figureName,
        String title,
        String place,
        @Nullable String state,
        String finding,
        List<SourceCard> sources,
        String tolerance,
        String unit,
        String range,
        List<Choice> statuses,
        List<Choice> reasons,
        List<Choice> verdicts,
        List<ReconciliationLine> turns,
        int seen,
        boolean mayState,
        boolean mayExplain,
        boolean mayDecide,
        @Nullable String waits) {

    /** The look of its state. */
    public String mark() {
        return FigureMarks.ofComparison(state);
    }
}
