package vn.lienketvung.agreement.web.editor;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.ActionRefused;

/** The form of one section: everything as typed, and the version of the agreement it was typed on. */
interface SectionForm<F extends SectionForm<F>> extends VersionedForm {

    /** The form as the button leaves it: rows are added, removed and moved on the page alone. */
    F after(EditorAction action);

    /** Without boxes that were added and left untouched; they are no part of the text. */
    F withoutEmptyRows();

    /** What stays on the page after a refusal: as typed, save picks that cannot be kept. */
    @SuppressWarnings("unchecked") // a form is a form of itself
    default F refused(ActionRefused refused) {
        return (F) this;
    }

    /** Every typed value by its field name, such as {@code commitments[0].target}, in the order of the page. */
    default Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        collect("", this, values);
        values.remove("version");
        return values;
    }

    private static void collect(String path, Object form, Map<String, String> values) {
        for (var component : form.getClass().getRecordComponents()) {
            var value = read(component, form);
            if (value instanceof List<?> rows) {
                for (int i = 0; i < rows.size(); i++)
                    collect(path + component.getName() + "[" + i + "].", rows.get(i), values);
            } else {
                values.put(path + component.getName(), value == null ? "" : value.toString());
            }
        }
    }

    private static @Nullable Object read(RecordComponent component, Object form) {
        try {
            return component.getAccessor().invoke(form);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A form's own value cannot be read", e);
        }
    }
}
