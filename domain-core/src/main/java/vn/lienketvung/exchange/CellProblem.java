package vn.lienketvung.exchange;

import java.util.Comparator;
import java.util.List;
import vn.lienketvung.shared.Refusal;

/**
 * What is wrong in one cell.
 *
 * @param shown what stands there, as a person sees it; empty for nothing
 * @param rule the message key that names the way out
 */
public record CellProblem(CellAt at, String shown, String rule, List<Object> arguments) {

    /** Sheet by sheet, from above. */
    public static final Comparator<CellProblem> BY_PLACE = Comparator.comparing(CellProblem::at);

    private static final int LONGEST_SHOWN = 120;

    public CellProblem {
        arguments = List.copyOf(arguments);
        if (shown.length() > LONGEST_SHOWN) shown = shown.substring(0, LONGEST_SHOWN) + "…";
    }

    public static CellProblem of(SheetCell cell, String rule, Object... arguments) {
        return new CellProblem(cell.at(), cell.text(), rule, List.of(arguments));
    }

    /** What a rule of the domain says of what was read from this cell. */
    public static CellProblem of(SheetCell cell, Refusal refusal) {
        return new CellProblem(cell.at(), cell.text(), refusal.rule(), refusal.arguments());
    }

    /** For the whole file, where no cell is to blame. */
    public static CellProblem ofSheet(String sheet, String rule, Object... arguments) {
        return new CellProblem(new CellAt(sheet, 1, 0), "", rule, List.of(arguments));
    }
}
