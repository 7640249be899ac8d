package vn.lienketvung.product.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.product.BatchRecord;
import vn.lienketvung.shared.web.Typed;
import vn.lienketvung.shared.web.TypedDay;
import vn.lienketvung.shared.web.TypedNumber;

/** A batch as typed. */
record BatchForm(
        @NotBlank(message = "{product.rule.batch-code}") @Nullable String code,
        @NotBlank(message = "{product.rule.batch-day}") @TypedDay @Nullable String producedOn,
        @TypedNumber @Nullable String quantity,
        @Nullable String unit,
        @Nullable String note) {

    /** With the unit that the product is sold by. */
    static BatchForm in(@Nullable String unit) {
        return new BatchForm(null, null, null, unit, null);
    }

    /** Only of a form without errors. */
    BatchRecord batch() {
        var counted = Typed.number(quantity);
        return new BatchRecord(
                code == null ? "" : code,
                Objects.requireNonNull(Typed.day(producedOn)),
                counted,
                counted == null ? null : unit,
                note);
    }
}
