package vn.lienketvung.ocop.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.CellProblem;
import vn.lienketvung.exchange.MarkedSheet;
import vn.lienketvung.exchange.RowReading;
import vn.lienketvung.ocop.ProductGroup;
import vn.lienketvung.ocop.ProductSet;

/** Puts the rows of the three sheets together to sets, and tells every cell that stands against it. */
final class CriteriaSheetReading {

    private static final int LAST_NUMBER = 999;
    private static final String SET = CriteriaLayout.SETS.getFirst();

    private final List<CellProblem> problems = new ArrayList<>();
    private final CriteriaCells cells = new CriteriaCells(problems);

    /** One row of the first sheet and the tree that grows below it. */
    private record SetRow(ProductSet product, String legalBasis, CriteriaTree tree) {}

    List<CriteriaDraft> read(MarkedSheet sets, MarkedSheet criteria, MarkedSheet options) {
        var byNumber = new LinkedHashMap<Integer, SetRow>();
        for (var row : sets.rows(CriteriaLayout.SETS, CriteriaLayout.EXAMPLE)) set(row, byNumber);
        if (byNumber.isEmpty() && problems.isEmpty())
            problems.add(CellProblem.ofSheet(sets.name(), "ocop.import.empty"));
        for (var row : criteria.rows(CriteriaLayout.CRITERIA, CriteriaLayout.EXAMPLE)) {
            var of = treeOf(row, CriteriaLayout.CRITERIA.getFirst(), byNumber);
            if (of != null) of.addCriterion(row);
        }
        for (var row : options.rows(CriteriaLayout.OPTIONS, CriteriaLayout.EXAMPLE)) {
            var of = treeOf(row, CriteriaLayout.OPTIONS.getFirst(), byNumber);
            if (of != null) of.addOption(row);
        }
        byNumber.values().forEach(each -> each.tree().finish());
        if (!problems.isEmpty()) return List.of();
        return byNumber.values().stream()
                .map(each ->
                        new CriteriaDraft(each.product(), each.legalBasis(), each.tree().parts()))
                .toList();
    }

    List<CellProblem> problems() {
        return problems;
    }

    private void set(RowReading row, Map<Integer, SetRow> byNumber) {
        row.tell(problems);
        var number = cells.required(row, SET, 1, LAST_NUMBER);
        var group = cells.required(row, "group", 1, ProductGroup.values().length);
        var product =
                new ProductSet(
                        Objects.requireNonNullElse(number, 0),
                        cells.words(row, "name"),
                        cells.words(row, "nameEnglish"),
                        ProductGroup.of(Objects.requireNonNullElse(group, 1)).orElseThrow(),
                        cells.words(row, "subgroup"),
                        cells.words(row, "subgroupEnglish"));
        var legalBasis = cells.words(row, "legalBasis");
        if (number == null) return;
        var tree = new CriteriaTree(row.cell(SET), cells, problems);
        if (byNumber.putIfAbsent(number, new SetRow(product, legalBasis, tree)) != null)
            cells.problem(row, SET, "ocop.import.set-twice", number);
    }

    private @Nullable CriteriaTree treeOf(
            RowReading row, String key, Map<Integer, SetRow> byNumber) {
        row.tell(problems);
        var number = cells.required(row, key, 1, LAST_NUMBER);
        if (number == null) return null;
        var of = byNumber.get(number);
        if (of == null) cells.problem(row, key, "ocop.import.set-unknown", number);
        return of == null ? null : of.tree();
    }
}
