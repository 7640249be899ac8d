package vn.lienketvung.commitment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;

/**
 * How a commitment ended.
 *
 * @param value what was confirmed; null when nothing was
 * @param account whose word closed it
 * @param cause why it was not kept; null when it was
 * @param remedy what became of the remedy when it was not kept
 */
public record Outcome(
        @Nullable BigDecimal value,
        UUID account,
        String person,
        Instant at,
        @Nullable NonPerformanceCause cause,
        @Nullable RemedyState remedy) {

    static Outcome confirmed(BigDecimal value, Official by, Instant at) {
        return new Outcome(value, by.account().value(), by.fullName(), at, null, null);
    }

    static Outcome notKept(NonPerformanceCause cause, RemedyState remedy, Official by, Instant at) {
        return new Outcome(null, by.account().value(), by.fullName(), at, cause, remedy);
    }

    static Outcome lifted(Official by, Instant at) {
        return new Outcome(null, by.account().value(), by.fullName(), at, null, null);
    }
}
