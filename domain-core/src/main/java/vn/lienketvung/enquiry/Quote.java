package vn.lienketvung.enquiry;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A price as the producer names it; no offer that binds.
 *
 * @param price in đồng for a unit
 * @param minimum the least it sells, in units; null for any
 * @param validUntil the last day; null when that was not said
 */
public record Quote(
        BigDecimal price,
        String unit,
        @Nullable BigDecimal minimum,
        @Nullable LocalDate validUntil) {}
