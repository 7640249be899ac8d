package vn.lienketvung.exchange;

import java.util.List;

/**
 * A column that a kind of records knows.
 *
 * @param key its name among the columns, and of its message {@code <subject>.column.<key>}
 * @param synonyms what headings call it, in any case, with or without tone marks
 */
public record TableColumn(String key, boolean required, List<String> synonyms) {

    public TableColumn {
        synonyms = List.copyOf(synonyms);
    }
}
