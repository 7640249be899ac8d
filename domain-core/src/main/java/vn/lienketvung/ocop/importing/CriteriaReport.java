package vn.lienketvung.ocop.importing;

import java.util.List;
import vn.lienketvung.exchange.CellProblem;
import vn.lienketvung.ocop.CriteriaSet;

/**
 * What would become of a spreadsheet: all of it or nothing.
 *
 * @param sets as they would be taken over; empty as long as there are problems
 */
public record CriteriaReport(List<CriteriaSet> sets, List<CellProblem> problems) {

    public CriteriaReport {
        sets = List.copyOf(sets);
        problems = problems.stream().sorted(CellProblem.BY_PLACE).toList();
    }

    public boolean mayTakeOver() {
        return problems.isEmpty() && !sets.isEmpty();
    }
}
