package vn.lienketvung.statistics;

import java.time.LocalDate;
import java.util.List;
import vn.lienketvung.geography.ZoningScheme;

/** Along which boundaries a series is read. */
public sealed interface Boundaries {

    /** The last day of the 63 provinces; Resolution 202/2025/QH15 merged them on the day after. */
    LocalDate LAST_DAY_OF_63 = LocalDate.of(2025, 6, 30);

    /** The places, in the order in which they are shown. */
    List<Place> places(Mosaic mosaic);

    /** The provinces as they were on that day: 63 until 30 June 2025, then 34. */
    record ProvincesOn(LocalDate day) implements Boundaries {

        @Override
        public List<Place> places(Mosaic mosaic) {
            return mosaic.provincesOn(day);
        }
    }

    /** The regions of a zoning scheme, whatever the day. */
    record RegionsOf(ZoningScheme scheme) implements Boundaries {

        @Override
        public List<Place> places(Mosaic mosaic) {
            return mosaic.regionsOf(scheme);
        }
    }

    /** One place alone. */
    record Only(Place place) implements Boundaries {

        @Override
        public List<Place> places(Mosaic mosaic) {
            return List.of(place);
        }
    }
}
