package vn.lienketvung.establishment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An establishment as the register lists it.
 *
 * @param formerName the name that it bore before this one; null when it never was called otherwise
 * @param commune its name, in full, as it is called today
 * @param dueOn the day by which the commune answers; means something only while it is {@link EstablishmentState#DECLARED}
 */
public record EstablishmentLine(
        EstablishmentId id,
        EstablishmentKind kind,
        String name,
        @Nullable String formerName,
        EstablishmentState state,
        String commune,
        String province,
        String representative,
        LocalDate dueOn) {}
