package vn.lienketvung.analysis.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lienketvung.analysis.Overview;
import vn.lienketvung.analysis.Period;
import vn.lienketvung.analysis.Promises;
import vn.lienketvung.analysis.Quarter;
import vn.lienketvung.analysis.Scope;
import vn.lienketvung.analysis.Situation;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.register.Places.ProvinceName;
import vn.lienketvung.register.Places.RegionGroup;
import vn.lienketvung.shared.web.chart.Bar;
import vn.lienketvung.shared.web.chart.BarFigure;
import vn.lienketvung.shared.web.chart.BarRow;
import vn.lienketvung.shared.web.chart.BarTable;
import vn.lienketvung.shared.web.chart.Boundary;
import vn.lienketvung.shared.web.chart.FiveSteps;
import vn.lienketvung.shared.web.chart.HeatTable;
import vn.lienketvung.shared.web.chart.MapPlace;
import vn.lienketvung.shared.web.chart.ProvinceMap;

/** The cards on how commitments that fell due were kept. */
@Component
class KeepingCards {

    private static final String MAP = "giu-han";

    private final OverviewWords words;

    KeepingCards(OverviewWords words) {
        this.words = words;
    }

    /** Every province of today; those outside the scope are left white. */
    ProvinceMap map(Overview overview, List<RegionGroup> groups) {
        var scope = overview.scope();
        var shares =
                scope.provinces().stream()
                        .map(each -> overview.promisesOf(each).inTimeShare())
                        .filter(Objects::nonNull)
                        .toList();
        var steps = FiveSteps.of(shares);
        var places =
                Boundary.TODAY.outlines().stream()
                        .map(outline ->
                                place(
                                        overview,
                                        new ProvinceCode(outline.code()),
                                        outline.name(),
                                        steps))
                        .toList();
        return new ProvinceMap(
                MAP,
                Boundary.TODAY,
                words.say("analysis.map.title", words.period(overview.period())),
                description(overview, groups),
                places,
                steps.legend(words::percent));
    }

    private MapPlace place(Overview overview, ProvinceCode province, String name, FiveSteps steps) {
        var scope = overview.scope();
        if (!scope.provinces().contains(province)) return MapPlace.outside(province.value(), name);
        var promises = overview.promisesOf(province);
        var share = promises.inTimeShare();
        if (share == null)
            return new MapPlace(
                    province.value(),
                    name,
                    words.say("analysis.none-due"),
                    MapPlace.NOT_REPORTED,
                    null);
        return new MapPlace(
                province.value(),
                name,
                words.say("analysis.map.place", words.percent(share), promises.judged()),
                steps.stepOf(share),
                OverviewQuery.list(scope.of(province), Situation.JUDGED, overview.period()));
    }

    private String description(Overview overview, List<RegionGroup> groups) {
        var known =
                names(groups)
                        .filter(each -> overview.promisesOf(each.code()).inTimeShare() != null)
                        .sorted((one, other) ->
                                Objects.requireNonNull(
                                                overview.promisesOf(other.code()).inTimeShare())
                                        .compareTo(overview.promisesOf(one.code()).inTimeShare()))
                        .toList();
        if (known.size() < 2) return words.say("analysis.map.table");
        return words.say(
                "analysis.map.description",
                known.getFirst().name(),
                share(overview.promisesOf(known.getFirst().code())),
                known.getLast().name(),
                share(overview.promisesOf(known.getLast().code())));
    }

    /** Kept, late and overdue by province, under the heads of their regions. */
    BarTable byProvince(Overview overview, List<RegionGroup> groups) {
        return new BarTable(
                words.say("analysis.provinces.caption", words.period(overview.period())),
                words.say("analysis.province"),
                List.of(words.say("analysis.in-time"), words.say("analysis.overdue")),
                groups.stream().map(group -> group(overview, group)).toList());
    }

    private BarTable.Group group(Overview overview, RegionGroup group) {
        var codes = group.provinces().stream().map(ProvinceName::code).toList();
        var all = overview.promisesOf(codes);
        return new BarTable.Group(
                words.english() ? group.nameEnglish() : group.name(),
                figures(all),
                group.provinces().stream()
                        .map(each ->
                                row(
                                        overview.scope().of(each.code()),
                                        each.name(),
                                        overview.promisesOf(each.code()),
                                        overview))
                        .toList());
    }

    private BarRow row(Scope province, String name, Promises promises, Overview overview) {
        var href = OverviewQuery.list(province, Situation.JUDGED, overview.period());
        if (promises.judged() == 0)
            return BarRow.missing(name, null, words.say("analysis.none-due"));
        return new BarRow(name, href, bars(promises), figures(promises), null);
    }

    private List<Bar> bars(Promises promises) {
        return List.of(
                new Bar(
                        1,
                        promises.keptInTime(),
                        words.say("analysis.bar.in-time", promises.keptInTime())),
                new Bar(2, promises.late(), words.say("analysis.bar.late", promises.late())),
                new Bar(
                        3,
                        promises.overdue(),
                        words.say("analysis.bar.overdue", promises.overdue())));
    }

    /** The legend of the bars. */
    List<Bar> key() {
        return List.of(
                new Bar(1, 0, words.say("analysis.key.in-time")),
                new Bar(2, 0, words.say("analysis.key.late")),
                new Bar(3, 0, words.say("analysis.key.overdue")));
    }

    private List<BarFigure> figures(Promises promises) {
        var share = share(promises);
        var overdue = words.number(promises.overdue());
        return List.of(
                promises.isFew() ? BarFigure.few(share) : BarFigure.of(share),
                promises.overdue() > 0 ? BarFigure.bad(overdue) : BarFigure.of(overdue));
    }

    private String share(Promises promises) {
        var share = promises.inTimeShare();
        return share == null ? words.say("analysis.dash") : words.percent(share);
    }

    /** The share kept in time, province by province, quarter by quarter. */
    HeatTable byQuarter(Overview overview, List<RegionGroup> groups) {
        var quarters = overview.shownQuarters();
        var steps =
                FiveSteps.of(
                        names(groups)
                                .flatMap(province ->
                                        quarters.stream()
                                                .map(each ->
                                                        overview.promisesOf(province.code(), each)
                                                                .inTimeShare()))
                                .filter(Objects::nonNull)
                                .toList());
        return new HeatTable(
                words.say("analysis.quarters.caption"),
                words.say("analysis.province"),
                quarters.stream().map(this::head).toList(),
                names(groups)
                        .map(province ->
                                new HeatTable.Row(
                                        new HeatTable.Head(province.name(), province.name()),
                                        quarters.stream()
                                                .map(each -> cell(overview, province, each, steps))
                                                .toList()))
                        .toList());
    }

    private HeatTable.Head head(Quarter quarter) {
        return new HeatTable.Head(
                words.say(
                        "analysis.quarter.brief",
                        quarter.number(),
                        String.valueOf(quarter.year() % 100)),
                words.quarter(quarter));
    }

    private HeatTable.Cell cell(
            Overview overview, ProvinceName province, Quarter quarter, FiveSteps steps) {
        var share = overview.promisesOf(province.code(), quarter).inTimeShare();
        if (share == null) return new HeatTable.Cell(words.say("analysis.dash"), 0, null);
        return new HeatTable.Cell(
                words.percent(share),
                steps.stepOf(share),
                OverviewQuery.list(
                        overview.scope().of(province.code()),
                        Situation.JUDGED,
                        Period.of(quarter)));
    }

    private static Stream<ProvinceName> names(List<RegionGroup> groups) {
        return groups.stream().flatMap(group -> group.provinces().stream());
    }
}
