package vn.lienketvung.product;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What its maker writes down of a batch.
 *
 * @param code as it stands on the package
 * @param quantity null when it was not counted; with a unit otherwise
 * @param note field, workshop, raw material, whatever helps to trace it
 */
public record BatchRecord(
        String code,
        LocalDate producedOn,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable String note) {}
