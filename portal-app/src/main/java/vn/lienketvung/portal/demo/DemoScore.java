package vn.lienketvung.portal.demo;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienketvung.ocop.CriteriaSet;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.ocop.SelfScore;
import vn.lienketvung.ocop.StarBand;

/** Choices for an invented product that come to about so many points and reach every floor of their band. */
final class DemoScore {

    private DemoScore() {}

    /** From the best of everything down, one option of each in turn, as long as the points suffice. */
    static SelfScore of(CriteriaSet set, int points) {
        var best = new TreeMap<String, Integer>();
        set.questions().stream()
                .flatMap(DemoScore::ofFirstCase)
                .forEach(each -> best.put(each.code(), each.options().size()));
        var score = score(set, best);
        for (int left = Collections.max(best.values()); left > 1; left--)
            for (var code : best.keySet()) score = lower(code, score, set, points);
        return score;
    }

    private static SelfScore lower(String code, SelfScore score, CriteriaSet set, int points) {
        var less = new HashMap<>(score.chosen());
        if (less.merge(code, -1, Integer::sum) < 1) return score;
        var lowered = score(set, less);
        return suffices(lowered, set, points) ? lowered : score;
    }

    private static Stream<Criterion> ofFirstCase(Criterion question) {
        return question.oneCase() ? question.divisions().getFirst().answers() : question.answers();
    }

    private static SelfScore score(CriteriaSet set, Map<String, Integer> chosen) {
        return new SelfScore(
                chosen, set.conditions().stream().map(Criterion::code).collect(Collectors.toSet()));
    }

    private static boolean suffices(SelfScore score, CriteriaSet set, int points) {
        var result = score.on(set);
        return result.total() >= points
                && result.unmetFloors(StarBand.ofPoints(points).stars()).isEmpty();
    }
}
