package vn.lienketvung.agreement.web.importing;

import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.agreement.importing.PaperImport;
import vn.lienketvung.agreement.importing.PaperReport;
import vn.lienketvung.agreement.importing.PaperReport.Outlook;
import vn.lienketvung.exchange.CellProblem;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.web.Refusals;

/**
 * What a file would become, as the page shows it.
 *
 * @param general problems of the file as a whole
 * @param faults problems of single agreements
 */
record CheckPage(
        PaperImport file,
        PaperReport report,
        List<Problem> general,
        List<Problem> faults,
        List<Good> good) {

    /**
     * One problem and the way out.
     *
     * @param code of the agreement; empty for the file as a whole
     */
    record Problem(
            String code, String sheet, String cell, String shown, String rule, Object[] arguments) {

        static Problem of(String code, CellProblem problem, Refusals refusals) {
            var arguments =
                    refusals.arguments(new Refusal(null, problem.rule(), problem.arguments()));
            return new Problem(
                    code,
                    problem.at().sheet(),
                    problem.at().inSheet(),
                    problem.shown(),
                    problem.rule(),
                    arguments);
        }
    }

    /** An agreement that can be entered, and what is completed on the portal afterwards. */
    record Good(PaperReport.Line line, List<Problem> later) {}

    static CheckPage of(PaperImport file, PaperReport report, Refusals refusals) {
        var faults = new ArrayList<Problem>();
        var good = new ArrayList<Good>();
        for (var line : report.lines()) {
            if (line.outlook() == Outlook.FAULTY)
                faults.addAll(problems(line, line.problems(), refusals));
            if (line.outlook() == Outlook.READY)
                good.add(new Good(line, problems(line, line.later(), refusals)));
        }
        var general =
                report.problems().stream()
                        .map(problem -> Problem.of("", problem, refusals))
                        .toList();
        return new CheckPage(file, report, general, faults, good);
    }

    private static List<Problem> problems(
            PaperReport.Line line, List<CellProblem> problems, Refusals refusals) {
        return problems.stream()
                .map(problem -> Problem.of(line.code(), problem, refusals))
                .toList();
    }

    public List<PaperReport.Line> existing() {
        return report.lines().stream().filter(line -> line.outlook() == Outlook.EXISTING).toList();
    }

    public int ready() {
        return report.count(Outlook.READY);
    }

    public int faulty() {
        return report.count(Outlook.FAULTY);
    }

    /** What is wrong, when nothing can be entered; empty otherwise. */
    public String obstacle() {
        if (!general.isEmpty()) return "import.obstacle.general";
        return ready() == 0 ? "import.obstacle.nothing" : "";
    }
}
