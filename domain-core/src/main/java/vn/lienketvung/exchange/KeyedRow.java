package vn.lienketvung.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.Written;

/** A row by the keys of its columns, and what is wrong in it: each problem at its cell, one at most in each. */
public final class KeyedRow {

    private final TableRow row;
    private final Map<String, Integer> columns;
    private final int instead;
    private final Consumer<CellProblem> problems;
    private final Set<String> told = new HashSet<>();

    /**
     * @param columns where each key stands
     * @param instead the key of the column that is marked for one that the table does not have
     */
    public KeyedRow(
            TableRow row,
            Map<String, Integer> columns,
            String instead,
            Consumer<CellProblem> problems) {
        this.row = row;
        this.columns = columns;
        this.instead = columns.getOrDefault(instead, 0);
        this.problems = problems;
    }

    /** Where the columns stand that the sender of the table did not leave out. */
    public static Map<String, Integer> columnsOf(ImportJob job) {
        var columns = new HashMap<String, Integer>();
        for (int at = 0; at < job.columns().size(); at++)
            if (!job.columns().get(at).isEmpty()) columns.put(job.columns().get(at), at);
        return columns;
    }

    public int number() {
        return row.number();
    }

    /** Empty where nothing stands, and where the table has no such column. */
    public SheetCell cell(String key) {
        var column = columns.get(key);
        return column == null ? SheetCell.text(row.cell(instead).at(), "") : row.cell(column);
    }

    /** Null when there is nothing to read; of an error of the spreadsheet and of letters of an old font the problems tell. */
    public @Nullable String text(String key) {
        var cell = cell(key);
        if (cell.isEmpty()) return null;
        if (cell.broken()) return refuse(key, "exchange.rule.error-value");
        var font = OldFont.of(cell.text());
        return font.isPresent() ? refuse(key, "intake.rule.old-font." + font.get()) : cell.text();
    }

    /** As {@link #text}, lines put behind each other. */
    public @Nullable String line(String key) {
        var text = text(key);
        return text == null || text.indexOf('\n') < 0 ? text : text.replaceAll("\\s*\\n\\s*", ", ");
    }

    /**
     * @return nothing, for whoever answers with it
     */
    public <T> @Nullable T refuse(String key, String rule, Object... arguments) {
        if (told.add(key)) {
            var cell = row.cell(columns.getOrDefault(key, instead));
            problems.accept(new CellProblem(cell.at(), cell.text(), rule, List.of(arguments)));
        }
        return null;
    }

    /** What a rule of the domain says of the column that bears the name of its field. */
    public void refuse(Refusal refusal) {
        refuse(
                Objects.requireNonNull(refusal.field()),
                refusal.rule(),
                refusal.arguments().stream().map(KeyedRow::written).toArray());
    }

    /** Whether nothing is wrong so far. */
    public boolean isGood() {
        return told.isEmpty();
    }

    private static Object written(Object argument) {
        return switch (argument) {
            case LocalDate day -> Written.day(day);
            case BigDecimal number -> number.toPlainString();
            default -> argument.toString();
        };
    }
}
