package vn.lienketvung.geography;

import java.time.LocalDate;

/**
 * When each zoning scheme applies.
 *
 * @param sixRegionsFrom the first day of the six regions of the 34 provinces: a setting, because the sources
 *     only say "end of 2025"; until then the six regions of the 63 former provinces apply
 */
public record ZoningCalendar(LocalDate sixRegionsFrom) {

    private static final LocalDate LAST_DAY_OF_63 = LocalDate.of(2025, 6, 30);

    public Validity validityOf(ZoningScheme scheme) {
        return switch (scheme) {
            case SIX_REGIONS_OF_34 -> Validity.from(sixRegionsFrom);
            case SIX_REGIONS_OF_63 -> Validity.until(sixRegionsFrom.minusDays(1));
            case KEY_ECONOMIC_REGIONS -> Validity.until(LAST_DAY_OF_63);
        };
    }

    /** The six socio-economic regions that apply on that day. */
    public ZoningScheme sixRegionsOn(LocalDate day) {
        return day.isBefore(sixRegionsFrom)
                ? ZoningScheme.SIX_REGIONS_OF_63
                : ZoningScheme.SIX_REGIONS_OF_34;
    }
}
