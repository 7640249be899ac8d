package vn.lienketvung.commitment.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.web.TypedNumber;

/** What the counterpart found, as typed. */
record ConfirmForm(
        @NotBlank(message = "{shared.typed.required}") @TypedNumber @Nullable String confirmedValue,
        @Nullable String confirmNote) {

    String note() {
        return confirmNote == null ? "" : confirmNote;
    }
}
