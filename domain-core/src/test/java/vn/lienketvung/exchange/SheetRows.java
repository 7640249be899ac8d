package vn.lienketvung.exchange;

import java.util.List;

/**
 * What a person typed into one sheet, row by row from the first; null leaves a cell empty.
 *
 * @param name of the tab
 */
public record SheetRows(String name, List<List<Object>> rows) {

    /** A formula with the value that was saved for it. */
    public record Formula(String text, String saved) {}

    /** An error such as {@code #REF!}. */
    public record Broken(String code) {}
}
