package vn.lienketvung.analysis.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.analysis.Overview;
import vn.lienketvung.analysis.Overview.Part;
import vn.lienketvung.analysis.web.OverviewPage.Borders;
import vn.lienketvung.analysis.web.OverviewPage.Feet;
import vn.lienketvung.register.Places;
import vn.lienketvung.register.Places.RegionGroup;
import vn.lienketvung.shared.web.chart.Boundary;
import vn.lienketvung.shared.web.chart.ChartFoot;
import vn.lienketvung.shared.web.chart.ProvinceMap;

/** Lays an overview out in cards, once for equal figures. */
@Component
class OverviewPages {

    private static final int FIRST = 5;
    private static final int KNOWN = 100;

    private final Cache<Key, OverviewPage> known = Caffeine.newBuilder().maximumSize(KNOWN).build();
    private final HeadFigures figures;
    private final KeepingCards keeping;
    private final StandingCards standing;
    private final OverviewWords words;
    private final Places places;

    OverviewPages(
            HeadFigures figures,
            KeepingCards keeping,
            StandingCards standing,
            OverviewWords words,
            Places places) {
        this.figures = figures;
        this.keeping = keeping;
        this.standing = standing;
        this.words = words;
        this.places = places;
    }

    private record Key(
            Overview overview, List<RegionGroup> groups, Boundary shown, boolean english) {}

    /**
     * @param groups the regions of the scope with its provinces
     * @param shown which borders the map shows
     */
    OverviewPage page(Overview overview, List<RegionGroup> groups, Boundary shown) {
        return known.get(
                new Key(overview, groups, shown, words.english()),
                _ -> laidOut(overview, groups, shown));
    }

    private OverviewPage laidOut(Overview overview, List<RegionGroup> groups, Boundary shown) {
        var standingLacks = overview.lacks(Part.STANDING);
        var pairsLack = overview.lacks(Part.LINKAGE);
        var scope = overview.scope();
        var paired = scope.province() == null && scope.zone() == null && !pairsLack;
        return new OverviewPage(
                above(overview, groups),
                finding(overview),
                figures.of(overview),
                map(overview, groups, shown),
                borders(overview, shown),
                keeping.key(),
                keeping.byProvince(overview, groups),
                keeping.byQuarter(overview, groups),
                paired ? standing.pairs(overview, places.regions()) : null,
                pairsLack,
                standingLacks ? null : standing.obstacles(overview),
                standing.mostOverdue(overview, groups),
                standing.freshness(overview, groups),
                standingLacks,
                feet(overview, shown));
    }

    /** The page, the period and the part of the country, as its title names them. */
    String above(Overview overview, List<RegionGroup> groups) {
        var field = overview.scope().field();
        return Stream.of(
                        words.say("analysis.title"),
                        words.period(overview.period()),
                        words.place(overview.scope(), groups),
                        field == null
                                ? words.say("analysis.every-field")
                                : words.say("CooperationField." + field.name()),
                        words.knownOn(overview.scope()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String finding(Overview overview) {
        var share = overview.promises().inTimeShare();
        if (share == null) return words.say("analysis.finding.none");
        var change = words.change(overview.changeInPoints());
        var kept = words.say("analysis.finding.kept", words.percent(share));
        var first = change == null ? kept : words.say("analysis.finding.change", kept, change);
        if (overview.lacks(Part.STANDING)) return first;
        return words.say("analysis.finding.and", first, late(overview));
    }

    private String late(Overview overview) {
        if (overview.overdue() == 0) return words.say("analysis.finding.no-overdue");
        var most = overview.mostOverdue(FIRST);
        if (overview.scope().provinces().size() <= FIRST || most.size() < 2)
            return words.say("analysis.finding.overdue", overview.overdue());
        int among = most.stream().mapToInt(each -> each.overdue()).sum();
        return words.say(
                "analysis.finding.most",
                most.size(),
                words.percent(Overview.share(among, overview.overdue())),
                overview.overdue());
    }

    /** On the provinces of today always: what was promised is known of no smaller place. */
    ProvinceMap map(Overview overview, List<RegionGroup> groups, Boundary shown) {
        var map = keeping.map(overview, groups);
        return shown == Boundary.FORMER ? map.withFormerBorders() : map;
    }

    private static Borders borders(Overview overview, Boundary shown) {
        var here =
                OverviewQuery.overview(OverviewQuery.OVERVIEW, overview.scope(), overview.period());
        return new Borders(shown, here, OverviewQuery.on(Boundary.FORMER, here));
    }

    Feet feet(Overview overview, Boundary shown) {
        var judged = words.say("analysis.foot.judged", overview.ended());
        return new Feet(
                foot(overview, Card.FIGURES, judged),
                foot(overview, Card.MAP, shown, null),
                foot(overview, Card.PROVINCES, judged),
                foot(overview, Card.QUARTERS, null),
                foot(overview, Card.PAIRS, words.say("analysis.foot.pairs")),
                foot(overview, Card.OBSTACLES, words.say("analysis.foot.obstacles")),
                foot(overview, Card.OVERDUE, null),
                foot(
                        overview,
                        Card.FRESHNESS,
                        words.say("analysis.foot.silent", overview.silentDays())));
    }

    private ChartFoot foot(Overview overview, Card card, @Nullable String note) {
        return foot(overview, card, Boundary.TODAY, note);
    }

    private ChartFoot foot(Overview overview, Card card, Boundary shown, @Nullable String note) {
        return new ChartFoot(
                words.say("analysis.foot.source"),
                overview.today(),
                address(overview, card, "xlsx"),
                address(overview, card, "csv"),
                card == Card.MAP ? OverviewQuery.on(shown, address(overview, card, "svg")) : null,
                note);
    }

    private static String address(Overview overview, Card card, String ending) {
        return OverviewQuery.overview(
                OverviewQuery.OVERVIEW + "/" + card.text() + "." + ending,
                overview.scope(),
                overview.period());
    }
}
