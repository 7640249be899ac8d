package vn.lienketvung.agreement.web.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * Which of a section's submit buttons was pressed, such as {@code save} or {@code remove:2}; rows are added,
 * removed and moved on the page alone and stored with the next save.
 *
 * @param row from 0; -1 when the button belongs to no row
 */
record EditorAction(String verb, int row) {

    static EditorAction of(String button) {
        var parts = button.split(":", 2);
        var row =
                parts.length == 2 && parts[1].matches("\\d{1,4}") ? Integer.parseInt(parts[1]) : -1;
        return new EditorAction(parts[0], row);
    }

    boolean saves() {
        return verb.equals("save") || verb.equals("next");
    }

    boolean goesOn() {
        return verb.equals("next");
    }

    boolean adds() {
        return verb.equals("add");
    }

    /** The rows as the button leaves them. */
    <T> List<T> applyTo(List<T> rows, Supplier<T> empty) {
        var changed = new ArrayList<>(rows);
        if (adds()) changed.add(empty.get());
        var known = row >= 0 && row < rows.size();
        if (verb.equals("remove") && known) changed.remove(row);
        if (verb.equals("up") && known && row > 0) Collections.swap(changed, row, row - 1);
        if (verb.equals("down") && known && row < rows.size() - 1)
            Collections.swap(changed, row, row + 1);
        return changed;
    }
}
