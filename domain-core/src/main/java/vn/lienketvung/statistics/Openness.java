package vn.lienketvung.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Độ mở: exports and imports by the gross product of a place, the trade ratio of the World Bank's indicator NE.TRD.GNFS.ZS for
 * goods alone. All three in the same money.
 *
 * @param places the most open first
 * @param lacks the places of which one of the three is not known
 */
public record Openness(Period period, List<OfPlace> places, List<Place> lacks) {

    public Openness {
        places = List.copyOf(places);
        lacks = List.copyOf(lacks);
    }

    /** @param ratio 1 when as much is traded as is produced */
    public record OfPlace(Place place, BigDecimal ratio, List<KnownFigure> sources) {

        public OfPlace {
            sources = List.copyOf(sources);
        }
    }

    public static Openness of(
            Series exports, Series imports, Series product, List<Place> places, Period period) {
        var measured = new ArrayList<OfPlace>();
        var lacks = new ArrayList<Place>();
        for (var place : places)
            if (exports.read(place, period) instanceof Reading.Valued out
                    && imports.read(place, period) instanceof Reading.Valued in
                    && product.read(place, period) instanceof Reading.Valued made
                    && made.value().signum() > 0) {
                double traded = out.value().add(in.value()).doubleValue();
                measured.add(
                        new OfPlace(
                                place,
                                GapMeasure.rounded(traded / made.value().doubleValue()),
                                Stream.of(out, in, made)
                                        .flatMap(each -> each.sources().stream())
                                        .toList()));
            } else lacks.add(place);
        measured.sort(Comparator.comparing(OfPlace::ratio).reversed());
        return new Openness(period, measured, lacks);
    }
}
