package vn.lienketvung.exchange.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.CellAt;
import vn.lienketvung.exchange.ImportJob;
import vn.lienketvung.exchange.ImportState;
import vn.lienketvung.exchange.TableColumn;

/**
 * What the page of a table shows.
 *
 * @param columnsAgain whether its columns are looked at again after the check
 * @param before the last loading of the same file; null when there was none
 */
record ImportView(
        ImportJob job,
        TableKind kind,
        boolean columnsAgain,
        boolean mayDecide,
        @Nullable ImportJob before,
        Instant now) {

    /** A column of the file with its heading and what stands in its first row. */
    record Column(int at, String letters, String heading, String sample, String key) {}

    public List<Column> columns() {
        var outline = job.outline();
        return java.util.stream.IntStream.range(0, outline.headings().size())
                .mapToObj(at ->
                        new Column(
                                at,
                                new CellAt("", 1, at).letters(),
                                outline.headings().get(at),
                                outline.samples().get(at),
                                at < job.columns().size() ? job.columns().get(at) : ""))
                .toList();
    }

    public List<TableColumn> known() {
        return kind.intake().columns();
    }

    /** The key of words about this kind of records. */
    public String words(String which) {
        return kind.words(which);
    }

    public boolean isMatching() {
        return job.state() == ImportState.MATCHING
                || columnsAgain && job.state() == ImportState.CHECKED;
    }

    public boolean isShowingProblems() {
        return !isMatching() && !job.state().isAtWork() && job.tally().problems() > 0 && isKept();
    }

    public boolean isDeciding() {
        return job.state() == ImportState.CHECKED && !columnsAgain;
    }

    public boolean isKept() {
        return job.isKept(now);
    }

    public boolean isUndoable() {
        return job.isUndoable(now);
    }

    /** From 1 to 4: the file, its columns, the check, the receipt. */
    public int step() {
        return switch (job.state()) {
            case MATCHING, DISCARDED, FAILED -> 2;
            case CHECKING, CHECKED -> columnsAgain ? 2 : 3;
            case LOADING, LOADED, UNDOING, UNDONE -> 4;
        };
    }
}
