package vn.lienketvung.codelist.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.codelist.CodeEntry;
import vn.lienketvung.shared.web.Fmt;
import vn.lienketvung.shared.web.Typed;
import vn.lienketvung.shared.web.TypedDay;

/**
 * From when an entry is no longer offered, as typed.
 *
 * @param from the first day on which it is not offered
 */
record RetirementForm(
        @NotBlank(message = "{shared.typed.required}") @TypedDay @Nullable String from,
        @Nullable Long version) {

    static RetirementForm of(CodeEntry entry, LocalDate today) {
        var from = entry.retiredFrom();
        return new RetirementForm(Fmt.typed(from == null ? today : from), entry.version());
    }

    LocalDate day() {
        return Objects.requireNonNull(Typed.day(from));
    }
}
