package vn.lienketvung.geography.web;

import java.time.LocalDate;
import java.util.List;
import vn.lienketvung.geography.PlaceAnswers;
import vn.lienketvung.shared.Refusal;

/**
 * The look-up page: what was typed, what stands against it, and what was found.
 *
 * @param asked whether there is an answer to show, be it an empty one
 * @param day the day that the answer is about
 */
record PlaceLookUpPage(
        PlaceLookUpForm form,
        List<Refusal> problems,
        boolean asked,
        LocalDate day,
        List<PlaceRow> rows,
        long total,
        boolean onlySimilar) {

    private static final LocalDate FIRST_DAY_OF_34 = LocalDate.of(2025, 7, 1);

    static PlaceLookUpPage untouched(PlaceLookUpForm form, LocalDate today) {
        return new PlaceLookUpPage(form, List.of(), false, today, List.of(), 0, false);
    }

    static PlaceLookUpPage refused(PlaceLookUpForm form, List<Refusal> problems, LocalDate today) {
        return new PlaceLookUpPage(form, problems, false, today, List.of(), 0, false);
    }

    static PlaceLookUpPage answered(
            PlaceLookUpForm form, LocalDate day, PlaceAnswers answers, boolean english) {
        return new PlaceLookUpPage(
                form,
                List.of(),
                true,
                day,
                answers.shown().stream().map(answer -> PlaceRow.of(answer, english)).toList(),
                answers.total(),
                answers.onlySimilar());
    }

    /** The message key of the page's name, which begins with what was found. */
    public String title() {
        return asked ? "geography.lookup.title.found" : "geography.lookup.title";
    }

    /** The portal knows the list before July 2025 only as it was at its end. */
    public boolean asksBeforeTheReform() {
        return asked && day.isBefore(FIRST_DAY_OF_34);
    }

    public boolean hasMore() {
        return total > rows.size();
    }

    public boolean isBad(String field) {
        return problems.stream().anyMatch(problem -> field.equals(problem.field()));
    }
}
