/**
 * Working days as data: Saturdays and Sundays are off, public holidays and swapped days are kept in a table.
 * Every day that is computed from it can say how it was computed.
 */
@NullMarked
@ApplicationModule(
        displayName = "Working calendar",
        allowedDependencies = {"shared"})
package vn.lienketvung.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
