package vn.lienketvung.statistics;

import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.geography.ZoningScheme;

/**
 * What a figure is a figure of. A province is named by its unit id and never by its code alone: seven codes of 2025 meant
 * another province before.
 */
public sealed interface Place {

    Place NATION = new Nation();

    static Place province(UnitId unit) {
        return new Province(unit);
    }

    static Place region(ZoningScheme scheme, RegionCode region) {
        return new InRegion(scheme, region);
    }

    /**
     * Reads what {@code toString} wrote.
     *
     * @throws IllegalArgumentException when it is no place
     */
    static Place of(String text) {
        if (text.equals(NATION.toString())) return NATION;
        int colon = text.indexOf(':');
        return colon < 0
                ? province(UnitId.of(text))
                : region(
                        ZoningScheme.valueOf(text.substring(0, colon)),
                        new RegionCode(text.substring(colon + 1)));
    }

    /** Cả nước. */
    record Nation() implements Place {

        @Override
        public String toString() {
            return "VN";
        }
    }

    /** A region of one scheme; the same code in another scheme is another place. */
    record InRegion(ZoningScheme scheme, RegionCode region) implements Place {

        @Override
        public String toString() {
            return scheme + ":" + region;
        }
    }

    /** A province or centrally-run city, of today or a former one. */
    record Province(UnitId unit) implements Place {

        @Override
        public String toString() {
            return unit.toString();
        }
    }
}
