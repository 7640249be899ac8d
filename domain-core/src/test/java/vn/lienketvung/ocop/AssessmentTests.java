package vn.lienketvung.ocop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lienketvung.ocop.Assessment.PartTotal;

/** Points add up by part, and floors hold the stars down whatever the points. */
class AssessmentTests {

    private static final Map<String, Integer> BEST =
            Map.of("A1a", 3, "A1b", 2, "B2", 3, "C3", 2, "C4b", 2);

    @Test
    void theBestOptionsGiveAHundredPointsAndFiveStars() {
        var best = assess(BEST);

        assertThat(best.total()).isEqualTo(100);
        assertThat(best.parts())
                .containsExactly(
                        new PartTotal(ScorePart.A, 40, 40),
                        new PartTotal(ScorePart.B, 25, 25),
                        new PartTotal(ScorePart.C, 35, 35));
        assertThat(best.band()).isEqualTo(StarBand.FIVE);
        assertThat(best.isCapped()).isFalse();
        assertThat(best.next()).isEmpty();
        assertThat(best.isComplete()).isTrue();
    }

    @Test
    void aFloorThatIsNotReachedCapsTheStarsAndIsNamed() {
        var capped = assess(but("A1a", 2));

        assertThat(capped.total()).isEqualTo(90);
        assertThat(capped.byPoints()).isEqualTo(StarBand.FIVE);
        assertThat(capped.band()).isEqualTo(StarBand.FOUR);
        assertThat(capped.cappingFloors())
                .singleElement()
                .satisfies(floor -> {
                    assertThat(floor.criterion().code()).isEqualTo("A1a");
                    assertThat(floor.stars()).isEqualTo(5);
                    assertThat(floor.asked().points()).isEqualTo(20);
                    assertThat(floor.chosen()).extracting("points").isEqualTo(10);
                });
        assertThat(capped.next()).get().extracting("points").isEqualTo(0);
    }

    @Test
    void theLowestUnmetFloorDecidesHowFarTheStarsFall() {
        var capped = assess(but("A1a", 1));

        assertThat(capped.total()).isEqualTo(80);
        assertThat(capped.band()).isEqualTo(StarBand.TWO);
        assertThat(capped.cappingFloors()).extracting(Floor::stars).containsExactly(3);
    }

    @Test
    void theNextBandTellsThePointsAndTheFloorsThatAreMissing() {
        var now = assess(Map.of("A1a", 2, "A1b", 2, "B2", 1, "C3", 2, "C4a", 1));

        assertThat(now.total()).isEqualTo(55);
        assertThat(now.band()).isEqualTo(StarBand.THREE);
        assertThat(now.isCapped()).isFalse();
        var next = now.next().orElseThrow();
        assertThat(next.band()).isEqualTo(StarBand.FOUR);
        assertThat(next.points()).isEqualTo(15);
        assertThat(next.floors())
                .extracting(floor -> floor.criterion().code())
                .containsExactly("B2");
    }

    @Test
    void onlyTheCaseThatWasAnsweredCounts() {
        var second = assess(but("C4b", 1));
        assertThat(second.total()).isEqualTo(95);
        assertThat(second.unanswered()).isEmpty();

        var both = new HashMap<>(BEST);
        both.put("C4a", 1);
        assertThat(assess(both).total()).isEqualTo(90);
    }

    @Test
    void nothingChosenIsNoPointsAndEveryFloorUnmet() {
        var nothing = SelfScore.EMPTY.on(CriteriaMother.rice());

        assertThat(nothing.total()).isZero();
        assertThat(nothing.band()).isEqualTo(StarBand.ONE);
        assertThat(nothing.unanswered()).hasSize(5);
        assertThat(nothing.unmetFloors(5))
                .extracting(floor -> floor.criterion().code())
                .containsExactly("A1a", "B2", "C4a");
        assertThat(nothing.unmetFloors(2)).isEmpty();
    }

    @Test
    void aConditionThatIsNotConfirmedIsToldBesideThePoints() {
        var without = new SelfScore(BEST, Set.of()).on(CriteriaMother.rice());

        assertThat(without.unmetConditions()).extracting(Criterion::code).containsExactly("C3");
        assertThat(without.isComplete()).isFalse();
        assertThat(without.total()).isEqualTo(100);
    }

    @Test
    void whatTheSetDoesNotHaveIsWorthNothing() {
        assertThat(assess(Map.of("A1a", 9, "Z9", 1)).total()).isZero();
    }

    private static Map<String, Integer> but(String code, int option) {
        var chosen = new HashMap<>(BEST);
        chosen.put(code, option);
        return chosen;
    }

    private static Assessment assess(Map<String, Integer> chosen) {
        return new SelfScore(chosen, Set.of("C3")).on(CriteriaMother.rice());
    }
}
