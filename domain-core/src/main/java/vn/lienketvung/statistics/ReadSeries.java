package vn.lienketvung.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.geography.Zoning;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** Anybody reads the published series of an indicator, as it is known now or was known on a past day. */
@UseCase
public class ReadSeries {

    private final Indicators indicators;
    private final PublishedFigures figures;
    private final Territory territory;
    private final Zoning zoning;
    private final Clock clock;
    private volatile @Nullable Laid laid;

    public ReadSeries(
            Indicators indicators,
            PublishedFigures figures,
            Territory territory,
            Zoning zoning,
            Clock clock) {
        this.indicators = indicators;
        this.figures = figures;
        this.territory = territory;
        this.zoning = zoning;
        this.clock = clock;
    }

    /**
     * @param knownOn null for all that is known
     * @throws NotFound when there is no such indicator
     */
    public OpenSeries open(IndicatorCode code, @Nullable LocalDate knownOn) {
        return open(List.of(code), knownOn).getFirst();
    }

    /**
     * Several beside each other, in the order asked for.
     *
     * @param knownOn null for all that is known
     * @throws NotFound when there is no such indicator
     */
    public List<OpenSeries> open(List<IndicatorCode> codes, @Nullable LocalDate knownOn) {
        var all = indicators.all();
        var wanted = new LinkedHashSet<IndicatorCode>();
        for (var code : codes) {
            wanted.add(code);
            var weight = find(all, code).weight();
            if (weight != null) wanted.add(weight);
        }
        var found = figures.of(wanted);
        var mosaic = mosaic();
        return codes.stream().map(code -> open(code, all, found, mosaic, knownOn)).toList();
    }

    private static OpenSeries open(
            IndicatorCode code,
            List<Indicator> all,
            List<Figure> found,
            Mosaic mosaic,
            @Nullable LocalDate knownOn) {
        var indicator = find(all, code);
        var weight = indicator.weight() == null ? null : find(all, indicator.weight());
        return new OpenSeries(
                indicator, weight, Series.of(indicator, weight, found, mosaic, knownOn), mosaic);
    }

    private static Indicator find(List<Indicator> all, IndicatorCode code) {
        return all.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", code));
    }

    /** Kept for the day: only another release of the portal changes the territory. */
    private Mosaic mosaic() {
        var today = VietnamTime.today(clock);
        var kept = laid;
        if (kept == null || !kept.day().equals(today)) {
            kept = new Laid(today, Mosaic.of(territory, zoning, today));
            laid = kept;
        }
        return kept.mosaic();
    }

    private record Laid(LocalDate day, Mosaic mosaic) {}

    /**
     * A series that lies open.
     *
     * @param weight null unless the rule of the indicator needs one
     */
    public record OpenSeries(
            Indicator indicator, @Nullable Indicator weight, Series series, Mosaic mosaic) {}
}
