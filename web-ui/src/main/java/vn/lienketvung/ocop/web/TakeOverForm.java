package vn.lienketvung.ocop.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.web.Typed;
import vn.lienketvung.shared.web.TypedDay;

/** From when the sets of a spreadsheet apply, as typed. */
record TakeOverForm(
        @NotBlank(message = "{shared.typed.required}") @TypedDay @Nullable String from) {

    /** Only for a form without errors. */
    LocalDate day() {
        return Objects.requireNonNull(Typed.day(from));
    }
}
