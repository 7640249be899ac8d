package vn.lienketvung.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Measures specialisation by the value added of sectors that together are an economy. */
public final class Specialisations {

    private final List<Series> sectors;

    /** @param sectors in the order in which they are shown */
    public Specialisations(List<Series> sectors) {
        this.sectors = List.copyOf(sectors);
    }

    public Specialisation on(List<Place> places, Period period) {
        var nation = economy(Place.NATION, period).filter(Economy::hasEverything).orElse(null);
        var measured = new ArrayList<Specialisation.OfPlace>();
        var lacks = new ArrayList<Place>();
        for (var place : places) {
            var economy = economy(place, period);
            if (economy.isEmpty()) lacks.add(place);
            else if (nation != null) measured.add(beside(place, economy.get(), nation));
        }
        measured.sort(Comparator.comparing(Specialisation.OfPlace::index).reversed());
        return new Specialisation(
                period, nation == null ? List.of() : nation.shares(), measured, lacks);
    }

    private record Economy(List<BigDecimal> values, List<KnownFigure> sources) {

        List<BigDecimal> shares() {
            return IntStream.range(0, values.size())
                    .mapToObj(sector -> GapMeasure.rounded(share(sector)))
                    .toList();
        }

        double share(int sector) {
            double sum = values.stream().mapToDouble(BigDecimal::doubleValue).sum();
            return values.get(sector).doubleValue() / sum;
        }

        /** Nothing can be held against a sector of which the nation has none. */
        boolean hasEverything() {
            return values.stream().allMatch(value -> value.signum() > 0);
        }
    }

    /** Empty when a sector is not known, is below zero, or nothing is produced at all. */
    private Optional<Economy> economy(Place place, Period period) {
        var values = new ArrayList<BigDecimal>();
        var sources = new ArrayList<KnownFigure>();
        for (var sector : sectors)
            if (sector.read(place, period) instanceof Reading.Valued valued
                    && valued.value().signum() >= 0) {
                values.add(valued.value());
                sources.addAll(valued.sources());
            } else return Optional.empty();
        return values.stream().allMatch(value -> value.signum() == 0)
                ? Optional.empty()
                : Optional.of(new Economy(values, sources));
    }

    private static Specialisation.OfPlace beside(Place place, Economy own, Economy nation) {
        var sectors = IntStream.range(0, own.values().size()).boxed().toList();
        return new Specialisation.OfPlace(
                place,
                own.shares(),
                sectors.stream()
                        .map(each -> GapMeasure.rounded(own.share(each) / nation.share(each)))
                        .toList(),
                GapMeasure.rounded(
                        sectors.stream()
                                .mapToDouble(each -> Math.abs(own.share(each) - nation.share(each)))
                                .sum()),
                own.sources());
    }
}
