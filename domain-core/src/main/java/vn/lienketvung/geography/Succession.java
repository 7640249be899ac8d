package vn.lienketvung.geography;

import java.time.LocalDate;

/**
 * One link from a unit that ended to a unit that carries on its territory.
 *
 * @param on the first day of the successor
 * @param sole whether the successor was formed from this predecessor alone
 */
public record Succession(
        AdministrativeUnit predecessor,
        AdministrativeUnit successor,
        Extent extent,
        LocalDate on,
        boolean sole) {}
