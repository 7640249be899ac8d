package vn.lienketvung.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the trail are looked for; what is null is not asked.
 *
 * @param person part of a name, with or without accents, or an account id
 * @param kind exactly this kind
 * @param subject the id of a record
 * @param from the first day, in Vietnam's time
 * @param to the last day, included
 */
public record AuditFilter(
        @Nullable String person,
        @Nullable String kind,
        @Nullable String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final AuditFilter NONE = new AuditFilter(null, null, null, null, null);
}
