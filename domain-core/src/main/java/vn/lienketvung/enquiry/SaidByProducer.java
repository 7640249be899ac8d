package vn.lienketvung.enquiry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a producer that agrees typed; nothing of it has been checked.
 *
 * @param unreadable names of fields in which something stands that is no number or day
 */
public record SaidByProducer(
        @Nullable BigDecimal price,
        @Nullable String unit,
        @Nullable BigDecimal minimum,
        @Nullable LocalDate validUntil,
        Set<String> unreadable,
        @Nullable String words,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email) {

    boolean namesPrice() {
        return price != null || minimum != null || validUntil != null || !unreadable.isEmpty();
    }
}
