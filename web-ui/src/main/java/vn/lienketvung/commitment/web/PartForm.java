package vn.lienketvung.commitment.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.web.TypedNumber;

/** The part that the deciding side confirms, as typed. */
record PartForm(
        @NotBlank(message = "{shared.typed.required}") @TypedNumber @Nullable String partValue,
        @Nullable String partNote) {

    String note() {
        return Words.plain(partNote);
    }
}
