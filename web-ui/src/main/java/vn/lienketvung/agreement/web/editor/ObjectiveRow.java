package vn.lienketvung.agreement.web.editor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.PlanObjective;
import vn.lienketvung.agreement.PlanObjectives;

/** One objective of a plan as typed. */
record ObjectiveRow(@Nullable String document, @Nullable String objective) {

    static ObjectiveRow of(PlanObjective served) {
        return new ObjectiveRow(served.document(), served.objective());
    }

    /** What is there, and always one more to fill in: a page without scripts needs no button for it. */
    static List<ObjectiveRow> shown(List<ObjectiveRow> rows) {
        var shown = new ArrayList<>(rows.stream().filter(row -> !row.isEmpty()).toList());
        if (shown.size() < PlanObjectives.MOST) shown.add(new ObjectiveRow("", ""));
        return shown;
    }

    static PlanObjectives read(List<ObjectiveRow> rows) {
        return new PlanObjectives(
                rows.stream()
                        .filter(row -> !row.isEmpty())
                        .map(row ->
                                new PlanObjective(
                                        TypedValues.plain(row.document()),
                                        TypedValues.plain(row.objective())))
                        .toList());
    }

    boolean isEmpty() {
        return TypedValues.plain(document).isEmpty() && TypedValues.plain(objective).isEmpty();
    }
}
