package vn.lienketvung.agreement.web.editor;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What a field of the editor is called, in the language of whoever reads the message it stands in. */
final class FieldLabel {

    private FieldLabel() {}

    /** {@code commitments[1].target} is "Cam kết 2, chỉ tiêu". */
    static MessageSourceResolvable of(String field) {
        var label = message("editor.field." + field.substring(field.lastIndexOf('.') + 1));
        var bracket = field.indexOf('[');
        if (bracket < 0) return label;
        var row = Integer.parseInt(field.substring(bracket + 1, field.indexOf(']'))) + 1;
        var list = message("editor.row." + field.substring(0, bracket), String.valueOf(row));
        return message("editor.field-of-row", list, label);
    }

    private static MessageSourceResolvable message(String key, Object... arguments) {
        return new DefaultMessageSourceResolvable(new String[] {key}, arguments);
    }
}
