package vn.lienketvung.agreement.web.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Milestone;
import vn.lienketvung.agreement.Milestones;

/** One milestone of a commitment as typed; its fields bear names of their own, for the labels of messages. */
record MilestoneRow(
        @Nullable String milestone,
        @Nullable String milestoneDueOn,
        @Nullable String milestoneValue) {

    private static final int FEWEST_SHOWN = 2;

    static MilestoneRow empty() {
        return new MilestoneRow("", "", "");
    }

    static MilestoneRow of(Milestone milestone) {
        return new MilestoneRow(
                milestone.label(), Shown.date(milestone.dueOn()), Shown.number(milestone.value()));
    }

    /** What is there, and always one more to fill in: a page without scripts needs no button for it. */
    static List<MilestoneRow> shown(List<MilestoneRow> rows) {
        var shown = new ArrayList<>(rows.stream().filter(row -> !row.isEmpty()).toList());
        do shown.add(empty());
        while (shown.size() < FEWEST_SHOWN);
        return shown.subList(0, Math.min(shown.size(), Milestones.MOST));
    }

    boolean isEmpty() {
        return Stream.of(milestone, milestoneDueOn, milestoneValue)
                .allMatch(value -> TypedValues.plain(value).isEmpty());
    }

    Milestone read(TypedValues typed, String at) {
        return new Milestone(
                TypedValues.plain(milestone),
                typed.date(milestoneDueOn, at + "milestoneDueOn"),
                typed.number(milestoneValue, at + "milestoneValue"));
    }
}
