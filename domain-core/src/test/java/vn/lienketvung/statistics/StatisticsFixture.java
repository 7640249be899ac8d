package vn.lienketvung.statistics;

import static vn.lienketvung.geography.Units.FIRST_DAY_OF_34;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.Extent;
import vn.lienketvung.geography.InMemoryTerritory;
import vn.lienketvung.geography.Region;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.geography.Units;
import vn.lienketvung.geography.ZoningScheme;

/**
 * A true piece of the country with made-up figures: Phú Thọ, Đồng Tháp and Lâm Đồng with what they were formed from, and the
 * seven provinces whose codes meant others before.
 */
public final class StatisticsFixture {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final Period Y2024 = Period.year(PeriodCalendar.STATISTICAL, 2024);
    public static final Period Y2025 = Period.year(PeriodCalendar.STATISTICAL, 2025);

    public static final Indicator WEIGHT = indicator("so-ho", MergeRule.SUM, null);

    private final List<Figure> figures = new ArrayList<>();

    public static InMemoryTerritory territory() {
        var territory = InMemoryTerritory.cast();
        territory.add(Units.province("68", "Lâm Đồng"));
        former(territory, "60", "Bình Thuận", "68");
        former(territory, "67", "Đắk Nông", "68");
        former(territory, "68", "Lâm Đồng", "68");
        var delta =
                new Region(
                        ZoningScheme.SIX_REGIONS_OF_34,
                        new RegionCode("DBSCL"),
                        "Đồng bằng sông Cửu Long",
                        "Mekong Delta");
        territory.place(delta, new UnitId("82", FIRST_DAY_OF_34));
        territory.place(delta, new UnitId("91", FIRST_DAY_OF_34));
        return territory;
    }

    private static void former(
            InMemoryTerritory territory, String code, String name, String successor) {
        territory.add(Units.formerProvince(code, name));
        territory.merge(code, successor, Extent.FULL);
    }

    public static Mosaic mosaic() {
        var territory = territory();
        return Mosaic.of(territory, territory, TODAY);
    }

    public static Indicator indicator(String code, MergeRule rule, @Nullable Indicator weight) {
        var words = new Phrase(code, code);
        return new Indicator(
                new IndicatorCode(code),
                IndicatorTheme.ECONOMY,
                words,
                words,
                words,
                words,
                Frequency.YEARLY,
                PeriodCalendar.STATISTICAL,
                rule,
                weight == null ? null : weight.code(),
                List.of());
    }

    /** A figure of a place, known since the first day of the year after. */
    public StatisticsFixture with(Indicator of, String place, Period period, String value) {
        return with(of, place, period, revision(1, value, LocalDate.of(period.year() + 1, 1, 1)));
    }

    public StatisticsFixture with(
            Indicator of, String place, Period period, FigureRevision... revisions) {
        figures.add(
                new Figure(new FigureKey(of.code(), Place.of(place), period), List.of(revisions)));
        return this;
    }

    public static FigureRevision revision(int number, String value, LocalDate knownOn) {
        return revision(number, value, knownOn, FigureStatus.OFFICIAL);
    }

    public static FigureRevision revision(
            int number, String value, LocalDate knownOn, FigureStatus status) {
        return new FigureRevision(
                number,
                new BigDecimal(value),
                status,
                Confidence.HIGH,
                new Provenance(new Phrase("Niên giám", "Yearbook"), "12", null),
                null,
                true,
                knownOn,
                null);
    }

    public List<Figure> figures() {
        return List.copyOf(figures);
    }

    public Series series(Indicator indicator) {
        return series(indicator, null);
    }

    public Series series(Indicator indicator, @Nullable LocalDate knownOn) {
        return Series.of(
                indicator, indicator.weight() == null ? null : WEIGHT, figures, mosaic(), knownOn);
    }

    public static Place today(String code) {
        return Place.province(new UnitId(code, FIRST_DAY_OF_34));
    }

    public static Place former(String code) {
        return Place.province(new UnitId(code, null));
    }
}
