package vn.lienketvung.analysis.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.analysis.ObstacleAge;
import vn.lienketvung.analysis.Overview;
import vn.lienketvung.analysis.Situation;
import vn.lienketvung.analysis.Tallies.ProvinceNow;
import vn.lienketvung.register.Places.RegionGroup;
import vn.lienketvung.shared.web.chart.Bar;
import vn.lienketvung.shared.web.chart.BarFigure;
import vn.lienketvung.shared.web.chart.BarRow;
import vn.lienketvung.shared.web.chart.BarTable;
import vn.lienketvung.shared.web.chart.FiveSteps;
import vn.lienketvung.shared.web.chart.HeatTable;

/** The cards on how things stand today. */
@Component
class StandingCards {

    /** Petrol, and red for what has lasted for more than a month. */
    private static final int CALM = 1;

    private static final int ALARMING = 3;
    private static final int FIRST = 5;

    private final OverviewWords words;

    StandingCards(OverviewWords words) {
        this.words = words;
    }

    BarTable obstacles(Overview overview) {
        var rows = new ArrayList<BarRow>();
        for (var age : ObstacleAge.values()) {
            int count = overview.obstacleCount(age);
            var name = words.say("ObstacleAge." + age.name());
            rows.add(
                    new BarRow(
                            name,
                            count == 0 ? null : OverviewQuery.obstacles(overview.scope(), age),
                            List.of(
                                    new Bar(
                                            age.isLong() ? ALARMING : CALM,
                                            count,
                                            words.say("analysis.obstacles.count", count))),
                            List.of(BarFigure.of(words.number(count))),
                            null));
        }
        return BarTable.of(
                words.say("analysis.obstacles.caption"),
                words.say("analysis.obstacles.age"),
                List.of(),
                rows);
    }

    /**
     * A line of a small table.
     *
     * @param href of what is counted; null for no link
     */
    record Line(String name, @Nullable String href, List<String> cells) {}

    List<Line> mostOverdue(Overview overview, List<RegionGroup> groups) {
        return overview.mostOverdue(FIRST).stream()
                .map(each ->
                        new Line(
                                nameOf(groups, each),
                                OverviewQuery.list(
                                        overview.scope().of(each.province()),
                                        Situation.OVERDUE,
                                        null),
                                List.of(words.number(each.overdue()), words.number(each.active()))))
                .toList();
    }

    /** Every province of the scope: when somebody was last heard of, and how much is silent. */
    List<Line> freshness(Overview overview, List<RegionGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.provinces().stream())
                .map(province -> {
                    var now = overview.nowOf(province.code()).orElse(null);
                    return now == null
                            ? new Line(province.name(), null, List.of())
                            : new Line(
                                    province.name(),
                                    now.silent() == 0
                                            ? null
                                            : OverviewQuery.list(
                                                    overview.scope().of(province.code()),
                                                    Situation.SILENT,
                                                    null),
                                    List.of(
                                            now.heardOn() == null
                                                    ? words.say("analysis.dash")
                                                    : words.date(now.heardOn()),
                                            words.number(now.silent()),
                                            words.number(now.active())));
                })
                .toList();
    }

    /** How many agreements in force link the regions; on the diagonal provinces of the one. */
    HeatTable pairs(Overview overview, List<RegionGroup> regions) {
        var figures = new ArrayList<BigDecimal>();
        for (var one : regions) for (var other : regions) figures.add(linked(overview, one, other));
        var steps = FiveSteps.of(figures.stream().filter(each -> each.signum() > 0).toList());
        return new HeatTable(
                words.say("analysis.pairs.caption"),
                words.say("analysis.region"),
                regions.stream().map(this::head).toList(),
                regions.stream()
                        .filter(row ->
                                overview.scope().region() == null
                                        || row.code().equals(overview.scope().region()))
                        .map(row ->
                                new HeatTable.Row(
                                        head(row),
                                        regions.stream()
                                                .map(column ->
                                                        cell(linked(overview, row, column), steps))
                                                .toList()))
                        .toList());
    }

    private HeatTable.Cell cell(BigDecimal count, FiveSteps steps) {
        return new HeatTable.Cell(
                words.number(count), count.signum() == 0 ? 0 : steps.stepOf(count), null);
    }

    private static BigDecimal linked(Overview overview, RegionGroup one, RegionGroup other) {
        return BigDecimal.valueOf(overview.linked(one.code().value(), other.code().value()));
    }

    private HeatTable.Head head(RegionGroup region) {
        return new HeatTable.Head(
                words.say("analysis.region." + region.code().value()),
                words.english() ? region.nameEnglish() : region.name());
    }

    private static String nameOf(List<RegionGroup> groups, ProvinceNow now) {
        return groups.stream()
                .flatMap(group -> group.provinces().stream())
                .filter(each -> each.code().equals(now.province()))
                .map(each -> each.name())
                .findFirst()
                .orElse(now.province().value());
    }
}
