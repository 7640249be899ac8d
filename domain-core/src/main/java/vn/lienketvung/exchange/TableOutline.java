package vn.lienketvung.exchange;

import java.util.List;

/**
 * What a file holds, before anything is made of it.
 *
 * @param sheet the tab that holds the records; the file name for CSV
 * @param headingRow the row of the headings, from 1
 * @param rows that hold something below the headings
 * @param headings as they are written, from the first column
 * @param samples what stands in the first row below, column by column
 */
public record TableOutline(
        String sheet, int headingRow, int rows, List<String> headings, List<String> samples) {

    public TableOutline {
        headings = List.copyOf(headings);
        samples = List.copyOf(samples);
    }
}
