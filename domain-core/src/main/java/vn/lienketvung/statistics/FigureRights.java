package vn.lienketvung.statistics;

import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

/** Who enters figures of which places. */
final class FigureRights {

    private FigureRights() {}

    /** The ministry those of every place; a coordinator those of the provinces of today in the region. */
    static boolean mayRecord(Place place, Official by) {
        if (by.holds(Role.MINISTRY_STAFF)) return true;
        return place instanceof Place.Province(var unit)
                && unit.from() != null
                && by.holds(Role.REGIONAL_COORDINATOR, new ProvinceCode(unit.code()));
    }
}
