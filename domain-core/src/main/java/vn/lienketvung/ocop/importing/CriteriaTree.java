package vn.lienketvung.ocop.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.CellProblem;
import vn.lienketvung.exchange.RowReading;
import vn.lienketvung.exchange.SheetCell;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.ocop.CriterionOption;
import vn.lienketvung.ocop.CriterionText;
import vn.lienketvung.ocop.ScorePart;

/** The criteria of one set while its rows are read: parts first, what divides them below, options at the ends. */
final class CriteriaTree {

    private static final Pattern CODE = Pattern.compile("[ABC][0-9a-z]{0,9}");
    private static final int LOWEST_MARK = 2;
    private static final int HIGHEST_MARK = 5;

    private final SheetCell set;
    private final CriteriaCells cells;
    private final List<CellProblem> problems;
    private final Map<String, CriterionRow> byCode = new LinkedHashMap<>();
    private final List<CriterionRow> parts = new ArrayList<>();

    CriteriaTree(SheetCell set, CriteriaCells cells, List<CellProblem> problems) {
        this.set = set;
        this.cells = cells;
        this.problems = problems;
    }

    void addCriterion(RowReading row) {
        var code = cells.words(row, "code");
        var max = cells.required(row, "maxPoints", 1, ScorePart.A.maxPoints());
        var text =
                new CriterionText(
                        cells.words(row, "title"),
                        cells.optional(row, "titleEnglish"),
                        cells.optional(row, "note"),
                        cells.optional(row, "condition"));
        var oneCase = row.choice("oneCase", CriteriaTree::yes);
        if (code.isEmpty()) return;
        if (!CODE.matcher(code).matches()) cells.problem(row, "code", "ocop.import.code-form");
        var added = new CriterionRow(row, code, text, max == null ? 0 : max, oneCase != null);
        if (byCode.putIfAbsent(code, added) != null)
            cells.problem(row, "code", "ocop.import.code-twice", code);
        else hang(added);
    }

    private void hang(CriterionRow added) {
        var parent = added.row.text("parent");
        if (parent == null) hangPart(added);
        else if (byCode.get(parent) == null || parent.equals(added.code))
            cells.problem(added.row, "parent", "ocop.import.parent-unknown", parent);
        else byCode.get(parent).divide(added);
    }

    private void hangPart(CriterionRow added) {
        var part = partOf(added.code);
        if (part.isEmpty()) cells.problem(added.row, "parent", "ocop.import.parent-missing");
        else if (added.maxPoints() != part.get().maxPoints())
            cells.problem(
                    added.row, "maxPoints", "ocop.import.part-points", part.get().maxPoints());
        parts.add(added);
    }

    void addOption(RowReading row) {
        var code = cells.words(row, "criterion");
        var label = cells.words(row, "label");
        var points = cells.required(row, "points", 0, ScorePart.A.maxPoints());
        var stars = cells.whole(row, "stars", LOWEST_MARK, HIGHEST_MARK);
        if (code.isEmpty()) return;
        var of = byCode.get(code);
        if (of == null) cells.problem(row, "criterion", "ocop.import.criterion-unknown", code);
        else if (of.isDivided()) cells.problem(row, "criterion", "ocop.import.divided", code);
        else if (points != null) {
            check(row, of, points, stars);
            of.answer(new CriterionOption(of.options().size() + 1, label, points, stars));
        }
    }

    private void check(RowReading row, CriterionRow of, int points, @Nullable Integer stars) {
        if (points > of.maxPoints())
            cells.problem(row, "points", "ocop.import.above-max", of.maxPoints());
        if (of.options().stream().anyMatch(before -> before.points() >= points))
            cells.problem(row, "points", "ocop.import.points-ascend");
        if (stars != null && of.options().stream().anyMatch(before -> isAsMuch(before, stars)))
            cells.problem(row, "stars", "ocop.import.stars-ascend");
    }

    /** What is only seen when every row is read. */
    void finish() {
        for (var part : ScorePart.values())
            if (!byCode.containsKey(part.name()))
                problems.add(CellProblem.of(set, "ocop.import.part-missing", part.name()));
        for (var each : byCode.values()) {
            if (each.isEmpty())
                cells.problem(each.row, "code", "ocop.import.no-options", each.code);
            if (each.isDividedOnce()) cells.problem(each.row, "oneCase", "ocop.import.cases");
        }
    }

    /** A to C, whatever the order of the rows. */
    List<Criterion> parts() {
        return parts.stream()
                .sorted((one, other) -> one.code.compareTo(other.code))
                .map(CriterionRow::criterion)
                .toList();
    }

    private static boolean isAsMuch(CriterionOption before, int stars) {
        return before.stars() != null && before.stars() >= stars;
    }

    private static Optional<Boolean> yes(String word) {
        return word.equalsIgnoreCase(CriteriaLayout.YES) ? Optional.of(true) : Optional.empty();
    }

    private static Optional<ScorePart> partOf(String code) {
        return Arrays.stream(ScorePart.values())
                .filter(part -> part.name().equals(code))
                .findFirst();
    }
}
