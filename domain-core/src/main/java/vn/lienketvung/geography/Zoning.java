package vn.lienketvung.geography;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** How the provinces are grouped into regions, by scheme and day. */
public interface Zoning {

    ZoningCalendar calendar();

    /** The regions of a scheme in their official order, whatever the day. */
    List<Region> regionsOf(ZoningScheme scheme);

    /**
     * The regions in which the provinces lie on that day. Empty for a province that did not exist on that
     * day, and on a day on which the scheme does not apply. Where the scheme knows only a province's predecessors,
     * one membership for each of them.
     */
    List<RegionMembership> regionsOf(
            Collection<UnitId> provinces, LocalDate day, ZoningScheme scheme);

    /** The regions in which the provinces lie under the six regions that apply on that day. */
    default List<RegionMembership> regionsOf(Collection<UnitId> provinces, LocalDate day) {
        return regionsOf(provinces, day, calendar().sixRegionsOn(day));
    }

    /** The provinces that a region holds on that day, in Vietnamese order; empty when the scheme does not apply. */
    List<AdministrativeUnit> membersOf(ZoningScheme scheme, RegionCode region, LocalDate day);
}
