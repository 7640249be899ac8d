package vn.lienketvung.ocop.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.CellProblem;
import vn.lienketvung.ocop.CriteriaSet;
import vn.lienketvung.ocop.importing.CriteriaFile;
import vn.lienketvung.ocop.importing.CriteriaReport;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.web.Refusals;

/** What a spreadsheet of criteria would become, as the page shows it. */
record CriteriaCheck(
        CriteriaFile file, List<Problem> problems, List<CriteriaSet> sets, boolean english) {

    /** One problem and the way out. */
    record Problem(String sheet, String cell, String shown, String rule, Object[] arguments) {

        static Problem of(CellProblem problem, Refusals refusals) {
            return new Problem(
                    problem.at().sheet(),
                    problem.at().inSheet(),
                    problem.shown(),
                    problem.rule(),
                    refusals.arguments(new Refusal(null, problem.rule(), problem.arguments())));
        }
    }

    /**
     * @param report null when the file was taken over
     */
    static CriteriaCheck of(
            CriteriaFile file,
            @Nullable CriteriaReport report,
            Refusals refusals,
            boolean english) {
        if (report == null) return new CriteriaCheck(file, List.of(), List.of(), english);
        return new CriteriaCheck(
                file,
                report.problems().stream().map(each -> Problem.of(each, refusals)).toList(),
                report.sets(),
                english);
    }

    public boolean mayTakeOver() {
        return problems.isEmpty() && !sets.isEmpty();
    }

    public String name(CriteriaSet set) {
        return english ? set.product().nameEnglish() : set.product().name();
    }
}
