package vn.lienketvung.analysis.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.analysis.ObstacleAge;
import vn.lienketvung.analysis.ObstacleKind;
import vn.lienketvung.analysis.Overview;
import vn.lienketvung.analysis.Overview.Part;
import vn.lienketvung.analysis.Promises;
import vn.lienketvung.register.Places;
import vn.lienketvung.register.Places.ProvinceName;
import vn.lienketvung.register.Places.RegionGroup;
import vn.lienketvung.shared.web.chart.FigureTable;

/** The figures of each card as a table, the same that the page shows. */
@Component
class CardTables {

    private static final int FIRST = 5;

    private final OverviewWords words;
    private final OverviewPages pages;
    private final Places places;

    CardTables(OverviewWords words, OverviewPages pages, Places places) {
        this.words = words;
        this.pages = pages;
        this.places = places;
    }

    FigureTable table(Card card, Overview overview, List<RegionGroup> groups) {
        var above = above(card, overview, groups);
        return switch (card) {
            case FIGURES -> new FigureTable(above, heads("figure", "value"), figures(overview));
            case MAP, PROVINCES ->
                    new FigureTable(
                            above,
                            heads(
                                    "province",
                                    "judged",
                                    "share",
                                    "in-time",
                                    "late",
                                    "overdue",
                                    "claimed",
                                    "waiting"),
                            provinces(groups)
                                    .map(each ->
                                            promises(each.name(), overview.promisesOf(each.code())))
                                    .toList());
            case QUARTERS ->
                    new FigureTable(above, quarterHeads(overview), quarters(overview, groups));
            case PAIRS ->
                    new FigureTable(
                            above, heads("region", "region", "agreements"), pairs(overview));
            case OBSTACLES ->
                    new FigureTable(above, heads("kind", "age", "count"), obstacles(overview));
            case OVERDUE ->
                    new FigureTable(
                            above,
                            heads("province", "overdue", "active"),
                            overview.mostOverdue(FIRST).stream()
                                    .map(each ->
                                            row(
                                                    name(groups, each.province()),
                                                    each.overdue(),
                                                    each.active()))
                                    .toList());
            case FRESHNESS ->
                    new FigureTable(
                            above,
                            heads("province", "heard", "silent", "active"),
                            provinces(groups).map(each -> freshness(overview, each)).toList());
        };
    }

    private List<String> above(Card card, Overview overview, List<RegionGroup> groups) {
        var above = new ArrayList<String>();
        above.add(words.say("analysis.card." + card.name()));
        above.add(pages.above(overview, groups));
        above.add(words.say("analysis.file.source", overview.today(), overview.ended()));
        if (card.parts().stream().anyMatch(overview::lacks))
            above.add(words.say("analysis.file.unread"));
        return above;
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(key -> words.say("analysis.head." + key)).toList();
    }

    private List<List<@Nullable Object>> figures(Overview overview) {
        var promises = overview.promises();
        return List.of(
                row(words.say("analysis.figure.in-time"), promises.inTimeShare()),
                row(
                        words.say("analysis.figure.overdue"),
                        read(overview, Part.STANDING, overview.overdue())),
                row(
                        words.say("analysis.figure.agreements"),
                        overview.scope().isPlace()
                                ? read(overview, Part.LINKAGE, overview.linkage().inForce())
                                : null),
                row(
                        words.say("analysis.figure.silent"),
                        read(overview, Part.STANDING, overview.silent())),
                row(
                        words.say("analysis.figure.obstacles"),
                        read(overview, Part.STANDING, overview.obstacleCount())));
    }

    /** Nothing, and not zero, while the part that it counts could not be read. */
    private static @Nullable Integer read(Overview overview, Part part, int count) {
        return overview.lacks(part) ? null : count;
    }

    private static List<@Nullable Object> promises(String name, Promises promises) {
        return row(
                name,
                promises.judged(),
                promises.inTimeShare(),
                promises.keptInTime(),
                promises.late(),
                promises.overdue(),
                promises.claimed(),
                promises.waiting());
    }

    private List<String> quarterHeads(Overview overview) {
        return Stream.concat(
                        heads("province").stream(),
                        overview.shownQuarters().stream().map(words::quarter))
                .toList();
    }

    private static List<List<@Nullable Object>> quarters(
            Overview overview, List<RegionGroup> groups) {
        return provinces(groups)
                .map(province -> {
                    var cells = new ArrayList<@Nullable Object>();
                    cells.add(province.name());
                    for (var quarter : overview.shownQuarters())
                        cells.add(overview.promisesOf(province.code(), quarter).inTimeShare());
                    return (List<@Nullable Object>) cells;
                })
                .toList();
    }

    private List<List<@Nullable Object>> pairs(Overview overview) {
        return overview.linkage().pairs().stream()
                .map(pair ->
                        row(
                                regionName(pair.one().value()),
                                regionName(pair.other().value()),
                                pair.agreements()))
                .toList();
    }

    private String regionName(String code) {
        return places.regions().stream()
                .filter(each -> each.code().value().equals(code))
                .map(each -> words.english() ? each.nameEnglish() : each.name())
                .findFirst()
                .orElse(code);
    }

    private List<List<@Nullable Object>> obstacles(Overview overview) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var kind : ObstacleKind.values())
            for (var age : ObstacleAge.values())
                rows.add(
                        row(
                                words.say("ObstacleKind." + kind.name()),
                                words.say("ObstacleAge." + age.name()),
                                read(overview, Part.STANDING, overview.obstacleCount(kind, age))));
        return rows;
    }

    private static List<@Nullable Object> freshness(Overview overview, ProvinceName province) {
        var now = overview.nowOf(province.code()).orElse(null);
        return now == null
                ? row(
                        province.name(),
                        null,
                        read(overview, Part.STANDING, 0),
                        read(overview, Part.STANDING, 0))
                : row(province.name(), now.heardOn(), now.silent(), now.active());
    }

    private static String name(
            List<RegionGroup> groups, vn.lienketvung.geography.ProvinceCode code) {
        return provinces(groups)
                .filter(each -> each.code().equals(code))
                .map(ProvinceName::name)
                .findFirst()
                .orElse(code.value());
    }

    private static Stream<ProvinceName> provinces(List<RegionGroup> groups) {
        return groups.stream().flatMap(group -> group.provinces().stream());
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
