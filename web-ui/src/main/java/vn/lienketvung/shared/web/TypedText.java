package vn.lienketvung.shared.web;

import java.beans.PropertyEditorSupport;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Incoming text in one form: Unicode NFC (an accent typed on a Mac equals one typed with Unikey), no
 * invisible or direction-changing characters, line ends as {@code \n}, no blanks around it, nothing for empty.
 */
public class TypedText extends PropertyEditorSupport {

    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\p{Cc}&&[^\\n\\t]]|[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    /** The clean form, null when nothing is left. */
    public static @Nullable String clean(@Nullable String typed) {
        if (typed == null) return null;
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        String composed = Normalizer.normalize(lines, Normalizer.Form.NFC);
        String clean = INVISIBLE.matcher(composed).replaceAll("").strip();
        return clean.isEmpty() ? null : clean;
    }

    @Override
    public void setAsText(@Nullable String text) {
        setValue(clean(text));
    }

    @Override
    public String getAsText() {
        Object value = getValue();
        return value == null ? "" : value.toString();
    }
}
