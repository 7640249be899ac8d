package vn.lienketvung.ocop.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.ocop.CriteriaSet;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.ocop.CriterionOption;
import vn.lienketvung.ocop.Floor;

/**
 * What a band asks for in one criterion.
 *
 * @param question the code of the question to go to
 * @param chosen the label of what was chosen instead; null for nothing
 */
record FloorView(String question, String title, String asked, int points, @Nullable String chosen) {

    static List<FloorView> of(CriteriaSet set, List<Floor> floors, boolean english) {
        return floors.stream().map(floor -> of(set, floor, english)).toList();
    }

    private static FloorView of(CriteriaSet set, Floor floor, boolean english) {
        CriterionOption chosen = floor.chosen();
        return new FloorView(
                question(set, floor.criterion()).code(),
                title(set, floor.criterion(), english),
                floor.asked().label(),
                floor.asked().points(),
                chosen == null ? null : chosen.label());
    }

    private static Criterion question(CriteriaSet set, Criterion criterion) {
        return set.questions().stream()
                .filter(each -> each.all().anyMatch(criterion::equals))
                .findFirst()
                .orElse(criterion);
    }

    /** With the question in front, where the criterion is one of its cases. */
    private static String title(CriteriaSet set, Criterion criterion, boolean english) {
        var question = question(set, criterion);
        var own = criterion.text().title(english);
        return question.equals(criterion) ? own : question.text().title(english) + ": " + own;
    }
}
