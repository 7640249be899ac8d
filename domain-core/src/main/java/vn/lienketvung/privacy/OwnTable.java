package vn.lienketvung.privacy;

import java.util.List;

/**
 * One part of what the portal holds of somebody, as rows.
 *
 * @param part a word for the part, by which pages name it
 * @param columns words for its columns, likewise
 * @param rows each as long as the columns; empty text where nothing is held
 */
public record OwnTable(String part, List<String> columns, List<List<String>> rows) {

    public OwnTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
