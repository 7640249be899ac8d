package vn.lienketvung.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.statistics.SubmissionStage.AMOUNT;
import static vn.lienketvung.statistics.SubmissionStage.DONG_THAP;
import static vn.lienketvung.statistics.SubmissionStage.RATE;
import static vn.lienketvung.statistics.SubmissionStage.Y2025;
import static vn.lienketvung.statistics.SubmissionStage.asked;
import static vn.lienketvung.statistics.SubmissionStage.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Grant;
import vn.lienketvung.identity.Role;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.statistics.SeveralFigures.Ticked;

class SeveralFiguresTests {

    private static final Asked SHARE = asked("82", RATE, Y2025);

    private final SubmissionStage stage = new SubmissionStage();
    private final SeveralFigures several = new SeveralFigures(stage.deciding);

    @BeforeEach
    void twoAreEntered() {
        stage.entering.enter(DONG_THAP, entry("120"), 0, Cast.LAN);
        stage.entering.enter(SHARE, entry("4.5"), 0, Cast.PHUC);
    }

    @Test
    void eachIsDecidedAndStandsInTheTrailByItself() {
        var outcome = several.approve(both(1), Cast.HUNG);

        assertThat(outcome.done()).isEqualTo(2);
        assertThat(outcome.left()).isEmpty();
        assertThat(several.lock(both(2), Cast.KHANH).done()).isEqualTo(2);
        assertThat(stage.events.kinds())
                .containsExactly(
                        "figure.entered",
                        "figure.entered",
                        "figure.approved",
                        "figure.approved",
                        "figure.locked",
                        "figure.recorded",
                        "figure.locked",
                        "figure.recorded");
    }

    @Test
    void whatSomebodyElseDecidedMeanwhileTakesNothingWithIt() {
        stage.deciding.approve(DONG_THAP, 1, Cast.LEADER_OF_DONG_THAP_TRADE);

        var outcome = several.approve(both(1), Cast.HUNG);

        assertThat(outcome.done()).isEqualTo(1);
        left(outcome, AMOUNT, "statistics.rule.several.changed");
        assertThat(submission(SHARE).state()).isEqualTo(SubmissionState.APPROVED);
    }

    @Test
    void whatIsAtAnotherTurnIsNamedWithItsState() {
        stage.deciding.approve(SHARE, 1, Cast.HUNG);

        var outcome = several.lock(ticked(Map.of(AMOUNT.code(), 1, RATE.code(), 2)), Cast.NGOC);

        assertThat(outcome.done()).isEqualTo(1);
        left(outcome, AMOUNT, "statistics.rule.turn.ENTERED");
        assertThat(submission(SHARE).state()).isEqualTo(SubmissionState.LOCKED);
    }

    /** The head of a department approves what the own body entered, and nothing else. */
    @Test
    void rightsAreAskedForEachOne() {
        var elsewhere =
                Cast.holding(
                        Cast.YEN,
                        new Grant(Role.DEPARTMENT_HEAD, false, Set.of(new ProvinceCode("82"))));

        var outcome = several.approve(both(1), elsewhere);

        assertThat(outcome.done()).isZero();
        assertThat(outcome.left())
                .hasSize(2)
                .allSatisfy(left ->
                        assertThat(left.why().rule())
                                .isEqualTo("statistics.rule.several.not-yours"));
        assertThat(submission(DONG_THAP).state()).isEqualTo(SubmissionState.ENTERED);
    }

    @Test
    void whoDecidesNothingInTheProvinceIsTurnedAwayAtOnce() {
        for (var other : Set.of(Cast.LAN, Cast.KHANH, Cast.NGOC, Cast.YEN, Cast.MINH))
            assertThatThrownBy(() -> several.approve(ticked(Map.of()), other))
                    .isInstanceOf(NotPermitted.class);
        for (var other : Set.of(Cast.LAN, Cast.HUNG, Cast.LEADER_OF_DONG_THAP_TRADE, Cast.MINH))
            assertThatThrownBy(() -> several.lock(both(1), other)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void whatWasNeverEnteredOrIsNotOwedIsNamed() {
        var never = new Ticked(new ProvinceCode("91"), Y2025, Map.of(AMOUNT.code(), 0));
        var notOwed =
                new Ticked(
                        new ProvinceCode("82"), Period.quarter(2026, 1), Map.of(AMOUNT.code(), 0));

        for (var ticked : List.of(never, notOwed))
            left(several.lock(ticked, Cast.NGOC), AMOUNT, "statistics.rule.several.nothing");
    }

    private static Ticked both(int seen) {
        return ticked(Map.of(AMOUNT.code(), seen, RATE.code(), seen));
    }

    private static Ticked ticked(Map<IndicatorCode, Integer> seen) {
        return new Ticked(new ProvinceCode("82"), Y2025, seen);
    }

    private static void left(SeveralFigures.Outcome outcome, Indicator of, String rule) {
        assertThat(outcome.left())
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.indicator()).isEqualTo(of.code());
                    assertThat(left.why().rule()).isEqualTo(rule);
                });
    }

    private FigureSubmission submission(Asked asked) {
        return stage.submissions
                .find(new FigureKey(asked.indicator(), Place.of("82@2025-07-01"), asked.period()))
                .orElseThrow();
    }
}
