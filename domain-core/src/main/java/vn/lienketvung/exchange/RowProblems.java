package vn.lienketvung.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What was found in the rows of a table, from above, never more than some thousand in memory. */
public final class RowProblems {

    private static final int BATCH = 2_000;

    private final Imports imports;
    private final ImportJob job;
    private final Deque<CellProblem> next = new ArrayDeque<>();
    private int fetchedUpTo;
    private boolean done;

    public RowProblems(Imports imports, ImportJob job) {
        this.imports = imports;
        this.job = job;
    }

    /** What was found in that row; rows are asked for from above. */
    public List<CellProblem> in(int row) {
        var found = new ArrayList<CellProblem>();
        while (fetch() && next.getFirst().at().row() <= row) {
            var problem = next.removeFirst();
            if (problem.at().row() == row) found.add(problem);
        }
        return found;
    }

    private boolean fetch() {
        if (next.isEmpty() && !done) {
            var some = imports.problems(job, fetchedUpTo, BATCH);
            done = some.isEmpty();
            next.addAll(some);
            if (!done) fetchedUpTo = some.getLast().at().row();
        }
        return !next.isEmpty();
    }
}
