package vn.lienketvung.exchange;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/** Makes records of one kind from the rows of tables. */
public interface Intake {

    /** What its rows are, such as {@code establishment}. */
    String subject();

    /** What a template bears: one of another version is refused. */
    String version();

    List<TableColumn> columns();

    /** What the chosen columns do not say and every row has to. */
    default List<Refusal> lacking(Set<String> chosen) {
        return columns().stream()
                .filter(column -> column.required() && !chosen.contains(column.key()))
                .map(column -> lacking(column.key()))
                .toList();
    }

    /** The refusal of a choice of columns without that one. */
    default Refusal lacking(String key) {
        return Refusal.of("intake." + subject() + ".missing." + key);
    }

    /** Goes through the rows of one table; stores nothing but what it needs to load them later. */
    Checking check(ImportJob job);

    /** Stores the rows that were found good. */
    ImportTally load(ImportJob job, ImportChoice choice);

    /**
     * Takes back what loading stored.
     *
     * @return how many records stay because somebody has worked on them since
     * @throws ActionRefused when that stands against taking back anything
     */
    int undo(ImportJob job);

    /** Forgets the rows that were kept for loading or undoing. */
    void forget(UUID job);

    /** One pass over the rows. */
    interface Checking {

        void row(TableRow row, Consumer<CellProblem> problems);

        /** What shows only when all rows are known; then what would become of them. */
        ImportTally end(Consumer<CellProblem> problems);
    }
}
