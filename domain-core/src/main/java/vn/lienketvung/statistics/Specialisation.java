package vn.lienketvung.statistics;

import java.math.BigDecimal;
import java.util.List;

/**
 * Chuyên môn hóa: how the economy of places is made up beside that of the nation, in one period.
 *
 * @param shares of the sectors in the nation, 0 to 1; none while a sector of the nation is not known
 * @param places the most specialised first
 * @param lacks the places of which a sector is not known
 */
public record Specialisation(
        Period period, List<BigDecimal> shares, List<OfPlace> places, List<Place> lacks) {

    public Specialisation {
        shares = List.copyOf(shares);
        places = List.copyOf(places);
        lacks = List.copyOf(lacks);
    }

    /**
     * @param shares of the sectors in the place, 0 to 1
     * @param quotients thương số vị trí: the share of each sector by its share in the nation; above 1 the place has more of it
     *     than the nation (P. S. Florence, Report on the Location of Industry, 1939)
     * @param index chỉ số Krugman: the sum of the differences of the shares from those of the nation, 0 for the same make-up to 2
     *     for nothing in common (P. Krugman, Geography and Trade, 1991)
     */
    public record OfPlace(
            Place place,
            List<BigDecimal> shares,
            List<BigDecimal> quotients,
            BigDecimal index,
            List<KnownFigure> sources) {

        public OfPlace {
            shares = List.copyOf(shares);
            quotients = List.copyOf(quotients);
            sources = List.copyOf(sources);
        }
    }

    /** Whether the nation is known, without which nothing can be held against it. */
    public boolean isMeasured() {
        return !shares.isEmpty();
    }
}
