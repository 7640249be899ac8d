package vn.lienketvung.statistics;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.AdministrativeUnit;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.Region;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.geography.Zoning;
import vn.lienketvung.geography.ZoningScheme;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** Whoever follows provinces sees where a second source says something else than they do. */
@UseCase
public class BrowseDifferences {

    private final Reconciliations reconciliations;
    private final Indicators indicators;
    private final Territory territory;
    private final Zoning zoning;
    private final Clock clock;

    public BrowseDifferences(
            Reconciliations reconciliations,
            Indicators indicators,
            Territory territory,
            Zoning zoning,
            Clock clock) {
        this.reconciliations = reconciliations;
        this.indicators = indicators;
        this.territory = territory;
        this.zoning = zoning;
        this.clock = clock;
    }

    /**
     * @throws NotPermitted when the person follows no province
     */
    public Found find(Wanted wanted, Official by) {
        var today = VietnamTime.today(clock);
        var provinces =
                territory.provincesOn(today).stream().filter(unit -> follows(unit, by)).toList();
        if (provinces.isEmpty()) throw new NotPermitted("figure.follow", null);
        var names =
                provinces.stream()
                        .collect(Collectors.toMap(AdministrativeUnit::id, Function.identity()));
        var known =
                indicators.all().stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        var regions =
                zoning.regionsOf(names.keySet(), today, ZoningScheme.SIX_REGIONS_OF_34).stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.province(),
                                        each -> each.region(),
                                        (one, _) -> one));
        var all =
                reconciliations.all().stream()
                        .flatMap(each -> line(each, names, known, regions).stream())
                        .toList();
        return new Found(all, all.stream().filter(wanted::matches).toList(), provinces);
    }

    /** The figure of a comparison, for whoever may see it. */
    public Optional<FigureKey> key(@Nullable UUID id) {
        return id == null ? Optional.empty() : reconciliations.find(id).map(Reconciliation::key);
    }

    private static boolean follows(AdministrativeUnit unit, Official by) {
        return new SubmissionRights(new ProvinceCode(unit.code()), by).mayFollow();
    }

    private static Optional<Line> line(
            Reconciliation of,
            Map<UnitId, AdministrativeUnit> provinces,
            Map<IndicatorCode, Indicator> indicators,
            Map<UnitId, Region> regions) {
        if (!(of.key().place() instanceof Place.Province(var unit))) return Optional.empty();
        var province = provinces.get(unit);
        var indicator = indicators.get(of.key().indicator());
        return province == null || indicator == null
                ? Optional.empty()
                : Optional.of(new Line(of, indicator, province, regions.get(unit)));
    }

    /**
     * What is looked for; null anywhere is everything.
     *
     * @param region by its code
     * @param province by its code
     */
    public record Wanted(
            @Nullable String region,
            @Nullable String province,
            @Nullable String indicator,
            @Nullable String period,
            @Nullable ReconciliationState state) {

        boolean matches(Line line) {
            var key = line.reconciliation().key();
            var in = line.region();
            return (region == null || in != null && in.code().value().equals(region))
                    && (province == null || line.province().code().equals(province))
                    && (indicator == null || key.indicator().value().equals(indicator))
                    && (period == null || key.period().code().equals(period))
                    && (state == null || line.reconciliation().state() == state);
        }
    }

    /**
     * @param region null where the province lies in none today
     */
    public record Line(
            Reconciliation reconciliation,
            Indicator indicator,
            AdministrativeUnit province,
            @Nullable Region region) {}

    /**
     * What was found.
     *
     * @param all that the person may see, whatever is looked for
     * @param provinces that the person follows
     */
    public record Found(List<Line> all, List<Line> lines, List<AdministrativeUnit> provinces) {

        /** The regions that occur, in the order of their codes. */
        public List<Region> regions() {
            return all.stream()
                    .map(Line::region)
                    .filter(each -> each != null)
                    .distinct()
                    .sorted(Comparator.comparing(each -> each.code().value()))
                    .toList();
        }
    }
}
