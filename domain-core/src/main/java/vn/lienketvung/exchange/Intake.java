package vn.lienketvung.exchange;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.lienketvung.shared.ActionRefused;

/** Makes records of one kind from the rows of tables. */
public interface Intake {

    /** What its rows are, such as {@code establishment}. */
    String subject();

    /** What a template bears: one of another version is refused. */
    String version();

    List<TableColumn> columns();

    /** Goes through the rows of one table; stores nothing but what it needs to load them later. */
    Checking check(ImportJob job);

    /** Stores the rows that were found good. */
    ImportTally load(ImportJob job, ImportChoice choice);

    /**
     * Takes back what loading stored.
     *
     * @throws ActionRefused when something that came of it has been worked on since
     */
    void undo(ImportJob job);

    /** Forgets the rows that were kept for loading or undoing. */
    void forget(UUID job);

    /** One pass over the rows. */
    interface Checking {

        void row(TableRow row, Consumer<CellProblem> problems);

        /** What shows only when all rows are known; then what would become of them. */
        ImportTally end(Consumer<CellProblem> problems);
    }
}
