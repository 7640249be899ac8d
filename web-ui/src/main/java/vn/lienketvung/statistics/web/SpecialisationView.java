package vn.lienketvung.statistics.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.lienketvung.statistics.IndicatorCode;
import vn.lienketvung.statistics.Openness;
import vn.lienketvung.statistics.Period;
import vn.lienketvung.statistics.PeriodCalendar;
import vn.lienketvung.statistics.Place;
import vn.lienketvung.statistics.ReadSeries.OpenSeries;
import vn.lienketvung.statistics.Reading;
import vn.lienketvung.statistics.Specialisation;
import vn.lienketvung.statistics.Specialisations;

/**
 * What of specialisation and openness is shown.
 *
 * @param all the indicators of {@link #NEEDED}, in that order
 * @param periods for which anything is known, newest first
 */
record SpecialisationView(
        List<OpenSeries> all,
        ReadingScope scope,
        List<Place> places,
        List<Period> periods,
        Period period) {

    /** How many of the needed are sectors; then exports, imports and the product. */
    static final int SECTORS = 3;

    static final List<IndicatorCode> NEEDED =
            List.of(
                    new IndicatorCode("gia-tri-tang-them-nong-nghiep"),
                    new IndicatorCode("gia-tri-tang-them-cong-nghiep"),
                    new IndicatorCode("gia-tri-tang-them-dich-vu"),
                    new IndicatorCode("xuat-khau-hang-hoa"),
                    new IndicatorCode("nhap-khau-hang-hoa"),
                    new IndicatorCode("grdp-gia-hien-hanh"));

    /** Without a period that makes sense the one for which most is known, the newest of several. */
    static SpecialisationView of(List<OpenSeries> all, SeriesQuery query, LocalDate today) {
        var scope =
                ReadingScope.of(query.scope())
                        .filter(each -> !each.isOfOnePlace())
                        .orElse(ReadingScope.PROVINCES);
        var places = scope.boundaries(today).places(all.getFirst().mosaic());
        var periods = new TreeSet<Period>(Comparator.reverseOrder());
        all.forEach(each -> periods.addAll(each.series().periods()));
        var period =
                query.wantedPeriod()
                        .filter(periods::contains)
                        .or(() -> fullest(all, places, List.copyOf(periods)))
                        .orElseGet(() -> lastYear(today));
        return new SpecialisationView(all, scope, places, List.copyOf(periods), period);
    }

    private static Optional<Period> fullest(
            List<OpenSeries> all, List<Place> places, List<Period> periods) {
        return periods.stream()
                .max(
                        Comparator.comparingLong((Period period) ->
                                        all.stream()
                                                .mapToLong(each -> known(each, places, period))
                                                .sum())
                                .thenComparing(Comparator.naturalOrder()));
    }

    private static Period lastYear(LocalDate today) {
        return Period.year(PeriodCalendar.STATISTICAL, today.getYear() - 1);
    }

    private static long known(OpenSeries open, List<Place> places, Period period) {
        return places.stream()
                .filter(place -> open.series().read(place, period) instanceof Reading.Valued)
                .count();
    }

    /** Of how many of the places an indicator has a figure. */
    long known(OpenSeries open) {
        return known(open, places, period);
    }

    boolean isKnownOfNation(OpenSeries open) {
        return open.series().read(Place.NATION, period) instanceof Reading.Valued;
    }

    List<OpenSeries> sectors() {
        return all.subList(0, SECTORS);
    }

    Specialisation specialisation() {
        return new Specialisations(sectors().stream().map(OpenSeries::series).toList())
                .on(places, period);
    }

    Openness openness() {
        return Openness.of(
                all.get(SECTORS).series(),
                all.get(SECTORS + 1).series(),
                all.get(SECTORS + 2).series(),
                places,
                period);
    }
}
