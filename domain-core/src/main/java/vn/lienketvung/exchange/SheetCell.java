package vn.lienketvung.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell; of a formula the value it had when the file was saved.
 *
 * @param text as a person sees it, in NFC and stripped; empty for nothing
 * @param number when the cell holds a number, or a day as spreadsheets count days
 * @param broken whether the cell holds an error such as {@code #REF!}
 */
public record SheetCell(CellAt at, String text, @Nullable BigDecimal number, boolean broken) {

    /** Spreadsheets count in binary: what they call 0.1 carries a tail behind its fifteenth digit. */
    private static final MathContext DIGITS = new MathContext(15);

    public static SheetCell text(CellAt at, String text) {
        return new SheetCell(at, text, null, false);
    }

    public static SheetCell number(CellAt at, BigDecimal number) {
        var rounded = number.round(DIGITS).stripTrailingZeros();
        var plain = rounded.scale() < 0 ? rounded.setScale(0) : rounded;
        return new SheetCell(at, plain.toPlainString().replace('.', ','), plain, false);
    }

    public static SheetCell broken(CellAt at, String text) {
        return new SheetCell(at, text, null, true);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
