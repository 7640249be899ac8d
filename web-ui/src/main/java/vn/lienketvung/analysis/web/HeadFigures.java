package vn.lienketvung.analysis.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.analysis.Overview;
import vn.lienketvung.analysis.Overview.Part;
import vn.lienketvung.analysis.Situation;
import vn.lienketvung.analysis.Tallies.ProvinceNow;
import vn.lienketvung.shared.web.chart.KeyFigure;

/** The five figures at the head of an overview, each with what it is compared with. */
@Component
class HeadFigures {

    private static final int FIRST = 5;

    private final OverviewWords words;

    HeadFigures(OverviewWords words) {
        this.words = words;
    }

    List<KeyFigure> of(Overview overview) {
        var scope = overview.scope();
        var promises = overview.promises();
        var share = promises.inTimeShare();
        return List.of(
                new KeyFigure(
                        words.say("analysis.figure.in-time"),
                        share == null ? null : words.percent(share),
                        inTimeNote(overview),
                        false,
                        OverviewQuery.list(scope, Situation.JUDGED, overview.period())),
                standing(
                        overview,
                        "overdue",
                        overview.overdue(),
                        concentration(overview),
                        OverviewQuery.list(scope, Situation.OVERDUE, null)),
                linkage(overview),
                standing(
                        overview,
                        "silent",
                        overview.silent(),
                        words.say(
                                "analysis.figure.silent.note",
                                overview.silentDays(),
                                overview.active()),
                        OverviewQuery.list(scope, Situation.SILENT, null)),
                standing(
                        overview,
                        "obstacles",
                        overview.obstacleCount(),
                        words.say("analysis.figure.obstacles.note", overview.longObstacles()),
                        OverviewQuery.list(scope, Situation.OBSTACLE, null)));
    }

    private String inTimeNote(Overview overview) {
        var change = words.change(overview.changeInPoints());
        var judged = words.say("analysis.figure.in-time.of", overview.promises().judged());
        return change == null
                ? judged
                : words.say(
                        "analysis.figure.in-time.note",
                        change,
                        words.period(overview.period().previous()),
                        judged);
    }

    private KeyFigure standing(Overview overview, String key, int count, String note, String href) {
        if (overview.lacks(Part.STANDING)) return failed(key);
        return new KeyFigure(
                words.say("analysis.figure." + key),
                words.number(count),
                note,
                key.equals("overdue") && count > 0,
                href);
    }

    private KeyFigure linkage(Overview overview) {
        if (overview.lacks(Part.LINKAGE)) return failed("agreements");
        if (!overview.scope().isPlace())
            return new KeyFigure(
                    words.say("analysis.figure.agreements"),
                    null,
                    words.say("analysis.zone.agreements"),
                    false,
                    null);
        return new KeyFigure(
                words.say("analysis.figure.agreements"),
                words.number(overview.linkage().inForce()),
                words.say(
                        "analysis.figure.agreements.note",
                        overview.linkage().entered(),
                        overview.linkage().enteredBefore()),
                false,
                agreements(overview));
    }

    private KeyFigure failed(String key) {
        return new KeyFigure(
                words.say("analysis.figure." + key),
                null,
                words.say("analysis.unread"),
                false,
                null);
    }

    /** The register of agreements in force, narrowed as far as it can be; it knows now only. */
    private static @Nullable String agreements(Overview overview) {
        var scope = overview.scope();
        if (scope.knownOn() != null) return null;
        var address = new StringBuilder("/lam-viec/thoa-thuan?tt=IN_FORCE");
        if (scope.province() != null) address.append("&tinh=").append(scope.province());
        else if (scope.region() != null) address.append("&vung=").append(scope.region());
        if (scope.field() != null) address.append("&lv=").append(scope.field().name());
        return address.toString();
    }

    /** {@code 28,0% ở 5 địa phương}, where there are more than five. */
    private String concentration(Overview overview) {
        var most = overview.mostOverdue(FIRST);
        if (overview.overdue() == 0) return words.say("analysis.figure.overdue.none");
        if (overview.scope().provinces().size() <= FIRST)
            return words.say("analysis.figure.overdue.of", overview.active());
        int among = most.stream().mapToInt(ProvinceNow::overdue).sum();
        return words.say(
                "analysis.figure.overdue.note",
                words.percent(Overview.share(among, overview.overdue())),
                most.size());
    }
}
