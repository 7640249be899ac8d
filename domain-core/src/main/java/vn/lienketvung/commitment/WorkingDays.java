package vn.lienketvung.commitment;

import java.time.LocalDate;

/** Counts the days on which a body can be expected to answer. */
@FunctionalInterface
public interface WorkingDays {

    /** The n-th working day after {@code day}. */
    LocalDate after(LocalDate day, int workingDays);
}
