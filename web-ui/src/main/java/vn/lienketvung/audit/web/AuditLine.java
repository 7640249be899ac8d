package vn.lienketvung.audit.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.audit.Outcome;

/**
 * An entry of the trail as the page shows it, in the words of the reader.
 *
 * @param roles the roles the person held then
 * @param change from which state to which; null when none changed
 * @param hashes the codes of the content before and after; null when there are none
 */
record AuditLine(
        Instant at,
        String person,
        String roles,
        @Nullable String organisation,
        String kind,
        Outcome outcome,
        String subject,
        String subjectId,
        @Nullable String change,
        @Nullable String reason,
        @Nullable String hashes,
        String chain,
        long seq) {

    /** The colour of the outcome's tag. */
    public String tag() {
        return switch (outcome) {
            case DONE -> "ok";
            case REFUSED -> "warn";
            case READ -> "info";
        };
    }
}
