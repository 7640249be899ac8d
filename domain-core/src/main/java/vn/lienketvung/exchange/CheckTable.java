package vn.lienketvung.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.lienketvung.shared.UseCase;

/** Goes through a table, finds every problem of every cell, and what would become of the rows without one. */
@UseCase
public class CheckTable {

    /** With more problems the columns are wrong, not the rows: nobody reads so many. */
    public static final int MOST_PROBLEMS = 20_000;

    private static final int BATCH = 500;
    private static final int TELL_EVERY = 5_000;

    private final Imports imports;
    private final ImportProgress progress;
    private final TableReader reader;
    private final TableLimits limits;
    private final Clock clock;

    public CheckTable(
            Imports imports,
            ImportProgress progress,
            TableReader reader,
            TableLimits limits,
            Clock clock) {
        this.imports = imports;
        this.progress = progress;
        this.reader = reader;
        this.limits = limits;
        this.clock = clock;
    }

    void check(ImportJob job, Intake intake) {
        imports.forgetProblems(job.id());
        intake.forget(job.id());
        var found = new Found(job.id());
        var rows = new Rows(job, intake.check(job), found);
        reader.read(RunImports.fileOf(job, imports), limits, rows);
        var tally = found.isTooMuch() ? ImportTally.NONE : rows.checking.end(found::add);
        found.write();
        var bad = imports.countProblems(job.id());
        imports.tally(job.id(), tally.with(bad.bad(), bad.problems()));
        imports.fail(
                job.id(),
                found.isTooMuch() ? "intake.failure.too-many-problems" : null,
                found.isTooMuch() ? List.of(String.valueOf(MOST_PROBLEMS)) : List.of());
        imports.move(job, ImportState.CHECKED, clock.instant());
    }

    /** The problems on their way to where they are kept. */
    private final class Found {

        private final UUID id;
        private final List<CellProblem> waiting = new ArrayList<>();
        private int all;

        Found(UUID id) {
            this.id = id;
        }

        void add(CellProblem problem) {
            all++;
            waiting.add(problem);
            if (waiting.size() >= BATCH) write();
        }

        void write() {
            if (!waiting.isEmpty()) imports.addProblems(id, waiting);
            waiting.clear();
        }

        boolean isTooMuch() {
            return all > MOST_PROBLEMS;
        }
    }

    /** The rows below the headings. */
    private final class Rows implements TableReader.Sink {

        private final ImportJob job;
        private final Intake.Checking checking;
        private final Found found;
        private int done;

        Rows(ImportJob job, Intake.Checking checking, Found found) {
            this.job = job;
            this.checking = checking;
            this.found = found;
        }

        @Override
        public boolean sheet(String name) {
            return name.equals(job.outline().sheet());
        }

        @Override
        public void row(TableRow row) {
            if (row.number() <= job.outline().headingRow() || found.isTooMuch()) return;
            checking.row(row, found::add);
            if (++done % TELL_EVERY == 0) progress.reached(job.id(), done);
        }
    }
}
