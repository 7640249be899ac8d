package vn.lienketvung.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Written;

/** Reads the cells of one row as what they should be; whatever is not, goes to the problems. */
public final class RowReading {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 3, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final int MOST_DECIMALS = 4;
    private static final int MOST_DIGITS = 15;

    private final int number;
    private final Map<String, SheetCell> cells;
    private List<CellProblem> found = new ArrayList<>();

    RowReading(int number, Map<String, SheetCell> cells) {
        this.number = number;
        this.cells = new HashMap<>(cells);
    }

    /** From now on problems go here. */
    public void tell(List<CellProblem> listener) {
        found = listener;
    }

    /** An empty cell is a problem. */
    public void require(String key) {
        if (cell(key).isEmpty()) found.add(CellProblem.of(cell(key), "exchange.rule.required"));
    }

    /** From 1. */
    public int number() {
        return number;
    }

    /** A cell read as a day shows that day from then on, not the number behind it. */
    public SheetCell cell(String key) {
        return Objects.requireNonNull(cells.get(key), key);
    }

    public boolean isEmpty() {
        return cells.values().stream().allMatch(SheetCell::isEmpty);
    }

    public @Nullable String text(String key) {
        var cell = cell(key);
        if (isBroken(cell) || cell.isEmpty()) return null;
        return cell.text();
    }

    /** A number of the spreadsheet, or one written as {@code 1.234,56}. */
    public @Nullable BigDecimal number(String key) {
        var cell = cell(key);
        if (isBroken(cell) || cell.isEmpty()) return null;
        var number =
                cell.number() != null ? Optional.of(cell.number()) : Written.number(cell.text());
        if (number.isEmpty()) return problem(cell, "exchange.rule.number");
        var digits = number.get().precision() - number.get().scale();
        if (digits > MOST_DIGITS || number.get().scale() > MOST_DECIMALS)
            return problem(cell, "exchange.rule.number-size", MOST_DIGITS, MOST_DECIMALS);
        return number.get();
    }

    /** A day of the spreadsheet, or one written as {@code 31/12/2026}. */
    public @Nullable LocalDate day(String key) {
        var cell = cell(key);
        if (isBroken(cell) || cell.isEmpty()) return null;
        var day = cell.number() != null ? counted(cell.number()) : Written.day(cell.text());
        if (day.isEmpty()) return problem(cell, "exchange.rule.day");
        if (day.get().isBefore(EARLIEST) || day.get().isAfter(LATEST))
            return problem(cell, "exchange.rule.day-out-of-range");
        cells.put(key, new SheetCell(cell.at(), Written.day(day.get()), cell.number(), false));
        return day.get();
    }

    /** One of the choices of a drop-down. */
    public <T> @Nullable T choice(String key, Function<String, Optional<T>> choices) {
        var cell = cell(key);
        if (isBroken(cell) || cell.isEmpty()) return null;
        var chosen = choices.apply(cell.text());
        if (chosen.isEmpty()) return problem(cell, "exchange.rule.not-in-list");
        return chosen.get();
    }

    private boolean isBroken(SheetCell cell) {
        if (cell.broken()) found.add(CellProblem.of(cell, "exchange.rule.error-value"));
        return cell.broken();
    }

    private <T> @Nullable T problem(SheetCell cell, String rule, Object... arguments) {
        found.add(CellProblem.of(cell, rule, arguments));
        return null;
    }

    /** Days are counted from the end of 1899; a part of a day is dropped. */
    private static Optional<LocalDate> counted(BigDecimal number) {
        var longest = BigDecimal.valueOf(200_000);
        if (number.signum() < 0 || number.compareTo(longest) > 0) return Optional.empty();
        return Optional.of(DAY_ZERO.plusDays(number.longValue()));
    }
}
