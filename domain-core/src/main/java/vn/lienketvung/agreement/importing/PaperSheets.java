package vn.lienketvung.agreement.importing;

import java.util.List;
import java.util.Map;
import vn.lienketvung.exchange.CellProblem;

/**
 * What was read from a file.
 *
 * @param problems that concern no single agreement; while there is one nothing of the file can be entered
 * @param faults by line what could not be read of it
 */
record PaperSheets(
        List<PaperLine> lines,
        List<CellProblem> problems,
        Map<PaperLine, List<CellProblem>> faults) {}
