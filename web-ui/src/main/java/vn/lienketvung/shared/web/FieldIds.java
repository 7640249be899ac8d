package vn.lienketvung.shared.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The element id of a form field: {@code commitments[2].dueOn} becomes {@code commitments-2-dueOn}. */
@Component("fieldIds")
public class FieldIds {

    /** Letters, digits and hyphens only, so that links and selectors need no escaping. */
    public String of(String fieldName) {
        return fieldName.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    /** The ids of the hint and the error that describe a field; null when it has neither. */
    public @Nullable String described(
            String fieldName, @Nullable Boolean hasHint, @Nullable Boolean hasError) {
        String id = of(fieldName);
        String hint = Boolean.TRUE.equals(hasHint) ? id + "-goi-y" : "";
        String error = Boolean.TRUE.equals(hasError) ? id + "-loi" : "";
        String both = (hint + " " + error).strip();
        return both.isEmpty() ? null : both;
    }
}
