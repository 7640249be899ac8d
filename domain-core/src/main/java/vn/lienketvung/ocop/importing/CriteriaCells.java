package vn.lienketvung.ocop.importing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.CellProblem;
import vn.lienketvung.exchange.RowReading;

/** Reads the cells of the template: what is required, how long, between which numbers. */
final class CriteriaCells {

    static final int LONGEST = 300;

    private final List<CellProblem> problems;

    CriteriaCells(List<CellProblem> problems) {
        this.problems = problems;
    }

    String words(RowReading row, String key) {
        row.require(key);
        var words = optional(row, key);
        return words == null ? "" : words;
    }

    @Nullable String optional(RowReading row, String key) {
        var words = row.text(key);
        if (words == null || words.length() <= LONGEST) return words;
        problem(row, key, "ocop.import.too-long", LONGEST);
        return words.substring(0, LONGEST);
    }

    /** Empty for what is missing or wrong, which is a problem then. */
    @Nullable Integer required(RowReading row, String key, int from, int to) {
        row.require(key);
        return whole(row, key, from, to);
    }

    @Nullable Integer whole(RowReading row, String key, int from, int to) {
        var number = row.number(key);
        if (number == null) return null;
        if (isWhole(number)
                && number.compareTo(BigDecimal.valueOf(from)) >= 0
                && number.compareTo(BigDecimal.valueOf(to)) <= 0) return number.intValueExact();
        problem(row, key, "ocop.import.whole-between", from, to);
        return null;
    }

    void problem(RowReading row, String key, String rule, Object... arguments) {
        problems.add(CellProblem.of(row.cell(key), rule, arguments));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
