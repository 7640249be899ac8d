package vn.lienketvung.statistics.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.web.Choice;

/**
 * One figure that a province owes, as its page shows it to one person.
 *
 * @param state null as long as nothing was entered
 * @param value the newest value with its unit; null without one
 * @param source how final it is, its document and page; null without a value
 * @param days the first and last day of the period
 * @param range which values there can be
 * @param last the figure of the period before, in words; null when none is known
 * @param published what everybody reads now, in words; null when nothing is
 * @param series where everybody reads it
 * @param strong what the newest value departs strongly from, in words
 * @param compared the state of the comparison with a second source while it is not settled; null otherwise
 * @param seen the number of the newest turn
 */
record SubmissionPage(
        String address,
        String list,
        String listName,
        String title,
        String place,
        String days,
        LocalDate dueOn,
        boolean late,
        @Nullable String state,
        @Nullable String value,
        @Nullable String source,
        String unit,
        String definition,
        String range,
        @Nullable String last,
        @Nullable String published,
        String series,
        List<String> strong,
        List<Choice> statuses,
        List<TurnLine> turns,
        int seen,
        boolean mayEnter,
        boolean mayApprove,
        boolean mayLock,
        boolean mayReopen,
        @Nullable String compared) {

    /** The look of its state. */
    public String mark() {
        return state == null && late ? "bad" : FigureMarks.of(state);
    }
}
