package vn.lienketvung.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.statistics.SubmissionStage.AMOUNT;
import static vn.lienketvung.statistics.SubmissionStage.DONG_THAP;
import static vn.lienketvung.statistics.SubmissionStage.RATE;
import static vn.lienketvung.statistics.SubmissionStage.Y2025;
import static vn.lienketvung.statistics.SubmissionStage.entry;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;

/** Two sources of one figure: both are kept, both sides explain, somebody else decides which stands. */
class ReconciliationTests {

    private static final Because SCOPE =
            new Because(DifferenceReason.SCOPE, "Bộ tính cả hộ kinh doanh.");

    private final SubmissionStage stage = new SubmissionStage();

    @Test
    void aSecondSourceTakesNothingAwayFromTheFirst() {
        locked("120");
        state("100", 0);

        var found = found();
        assertThat(found.state()).isEqualTo(ReconciliationState.OPEN);
        assertThat(found.difference())
                .hasValueSatisfying(apart -> {
                    assertThat(apart.absolute()).isEqualByComparingTo("20");
                    assertThat(apart.relative()).isEqualByComparingTo("20.00");
                });
        assertThat(found.second().by()).isEqualTo(Recorder.of(Cast.NGOC));
        assertThat(found.province().orElseThrow().by()).isEqualTo(Recorder.of(Cast.LAN));
        assertThat(published().value()).isEqualByComparingTo("120");
        assertThat(stage.submission().entry().value()).isEqualByComparingTo("120");
    }

    @Test
    void amountsMayDifferByHalfAPerCentOfTheLarger() {
        locked("200");
        state("199", 0);
        assertThat(found().state()).isEqualTo(ReconciliationState.AGREED);
        state("198.99", 2);
        assertThat(found().state()).isEqualTo(ReconciliationState.OPEN);
    }

    @Test
    void ratesMayDifferByATenthOfAPointAndCountsByNothing() {
        var rate = duty(RATE, 1);
        assertThat(Tolerance.holds(rate, apart("4.2", "4.1"))).isTrue();
        assertThat(Tolerance.holds(rate, apart("4.2", "4.0"))).isFalse();
        var count = duty(AMOUNT, 0);
        assertThat(Tolerance.holds(count, apart("1000000", "1000000"))).isTrue();
        assertThat(Tolerance.holds(count, apart("1000000", "1000001"))).isFalse();
    }

    @Test
    void nothingIsTakenAsAShareOfNothing() {
        assertThat(apart("5", "0").relative()).isNull();
        assertThat(apart("-5", "-4").relative()).isEqualByComparingTo("-25");
    }

    @Test
    void beforeTheProvinceHasApprovedItWaits() {
        stage.entering.enter(DONG_THAP, entry("120"), 0, Cast.LAN);
        state("100", 0);
        assertThat(found().state()).isEqualTo(ReconciliationState.WAITING);
        assertThat(found().difference()).isEmpty();
        refused(() -> stage.settling.explain(DONG_THAP, SCOPE, 1, Cast.LAN), null, "not-open");

        stage.deciding.approve(DONG_THAP, 1, Cast.HUNG);
        stage.comparing.compare(stage.submission());
        assertThat(found().state()).isEqualTo(ReconciliationState.OPEN);
    }

    @Test
    void aSideThatCorrectsItsValueClosesTheDifferenceAndTheHistoryStays() {
        locked("120");
        state("100", 0);
        stage.settling.explain(DONG_THAP, SCOPE, 2, Cast.LAN);
        correct("100");

        assertThat(found().state()).isEqualTo(ReconciliationState.AGREED);
        assertThat(found().explanation(Side.PROVINCE)).as("of other values").isEmpty();
        assertThat(found().turns())
                .extracting(ReconciliationTurn::deed)
                .containsExactly(
                        ReconciliationDeed.STATED,
                        ReconciliationDeed.COMPARED,
                        ReconciliationDeed.EXPLAINED,
                        ReconciliationDeed.COMPARED);
        refused(
                () -> stage.settling.decide(DONG_THAP, Verdict.BOTH, SCOPE, 4, Cast.KHANH),
                null,
                "not-open");
    }

    @Test
    void whatTheSecondSourceSaysCanStandAndTheProvincesValueIsKept() {
        locked("120");
        state("100", 0);
        stage.settling.explain(DONG_THAP, SCOPE, 2, Cast.LAN);
        stage.settling.explain(DONG_THAP, SCOPE, 3, Cast.NGOC);
        stage.settling.decide(DONG_THAP, Verdict.SECOND, SCOPE, 4, Cast.KHANH);

        assertThat(found().state()).isEqualTo(ReconciliationState.DECIDED);
        assertThat(published().value()).isEqualByComparingTo("100");
        assertThat(published().recorder()).isEqualTo(Recorder.of(Cast.NGOC));
        assertThat(published().note()).isEqualTo(new Phrase("120 SCOPE", "120 SCOPE"));
        assertThat(stage.figures.find(found().key()).orElseThrow().revisions())
                .extracting(each -> each.value().toPlainString())
                .containsExactly("120", "100");
        assertThat(stage.submission().entry().value()).isEqualByComparingTo("120");
        assertThat(stage.events.kinds())
                .endsWith("figure-reconciliation.decided", "figure.revised");
    }

    @Test
    void bothStandMeansTheProvincesInTheSeriesAndTheOtherBesideIt() {
        locked("120");
        state("100", 0);
        stage.settling.decide(DONG_THAP, Verdict.BOTH, SCOPE, 2, Cast.KHANH);
        assertThat(published().value()).isEqualByComparingTo("120");
        assertThat(published().note()).isEqualTo(new Phrase("100 SCOPE", "100 SCOPE"));
    }

    @Test
    void aNewValueBeginsTheComparisonAnew() {
        locked("120");
        state("100", 0);
        stage.settling.decide(DONG_THAP, Verdict.PROVINCE, SCOPE, 2, Cast.KHANH);
        state("101", 3);
        assertThat(found().state()).isEqualTo(ReconciliationState.OPEN);
        assertThat(found().decision()).isEmpty();
    }

    @Test
    void nobodyDecidesAboutAValueTheyEntered() {
        locked("120");
        state("100", 0);
        assertThatThrownBy(
                        () -> stage.settling.decide(DONG_THAP, Verdict.SECOND, SCOPE, 2, Cast.NGOC))
                .isInstanceOf(NotPermitted.class);
        assertThat(found().seen()).isEqualTo(2);
    }

    @Test
    void eachTurnIsOnlyForThoseWhoseItIs() {
        locked("120");
        for (var official : List.of(Cast.LAN, Cast.HUNG, Cast.KHANH))
            assertThatThrownBy(() -> stage.stating.state(DONG_THAP, entry("1"), 0, official))
                    .isInstanceOf(NotPermitted.class);
        state("100", 0);
        for (var official : List.of(Cast.HUNG, Cast.KHANH))
            assertThatThrownBy(() -> stage.settling.explain(DONG_THAP, SCOPE, 2, official))
                    .isInstanceOf(NotPermitted.class);
        for (var official : List.of(Cast.LAN, Cast.HUNG))
            assertThatThrownBy(() ->
                            stage.settling.decide(DONG_THAP, Verdict.BOTH, SCOPE, 2, official))
                    .isInstanceOf(NotPermitted.class);
    }

    @Test
    void nothingIsDecidedBeforeTheProvincesValueIsLocked() {
        stage.entering.enter(DONG_THAP, entry("120"), 0, Cast.LAN);
        stage.deciding.approve(DONG_THAP, 1, Cast.HUNG);
        state("100", 0);
        refused(
                () -> stage.settling.decide(DONG_THAP, Verdict.BOTH, SCOPE, 2, Cast.KHANH),
                null,
                "not-locked");
    }

    @Test
    void theSecondOfTwoAtOnceIsTurnedAway() {
        locked("120");
        state("100", 0);
        stage.settling.decide(DONG_THAP, Verdict.BOTH, SCOPE, 2, Cast.KHANH);
        assertThatThrownBy(() -> stage.settling.explain(DONG_THAP, SCOPE, 2, Cast.LAN))
                .isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> stage.stating.state(DONG_THAP, entry("1"), 2, Cast.NGOC))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void whatIsLackingIsSaidAtItsField() {
        locked("120");
        refused(
                () -> stage.stating.state(DONG_THAP, entry("-1"), 0, Cast.NGOC),
                "value",
                "statistics.rule.least");
        state("100", 0);
        var nothing = new Because(null, " ");
        refused(() -> stage.settling.explain(DONG_THAP, nothing, 2, Cast.LAN), "why", "reason");
        refused(() -> stage.settling.explain(DONG_THAP, nothing, 2, Cast.LAN), "words", "words");
        refused(
                () -> stage.settling.decide(DONG_THAP, null, nothing, 2, Cast.KHANH),
                "verdict",
                "verdict");
    }

    @Test
    void withoutASecondSourceThereIsNothingToSettle() {
        locked("120");
        assertThatThrownBy(() -> stage.settling.explain(DONG_THAP, SCOPE, 0, Cast.LAN))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void differencesAreFoundByRegionProvinceIndicatorPeriodAndState() {
        locked("120");
        state("100", 0);
        var browsing =
                new BrowseDifferences(
                        stage.reconciliations,
                        () -> List.of(AMOUNT, RATE),
                        stage.territory,
                        stage.territory,
                        stage.clock);
        var open = ReconciliationState.OPEN;
        for (var wanted :
                List.of(
                        new BrowseDifferences.Wanted(null, null, null, null, null),
                        new BrowseDifferences.Wanted(
                                "DBSCL", "82", AMOUNT.code().value(), "2025", open)))
            assertThat(browsing.find(wanted, Cast.NGOC).lines()).hasSize(1);
        for (var wanted :
                List.of(
                        new BrowseDifferences.Wanted("DBSH", null, null, null, null),
                        new BrowseDifferences.Wanted(null, "91", null, null, null),
                        new BrowseDifferences.Wanted(null, null, RATE.code().value(), null, null),
                        new BrowseDifferences.Wanted(null, null, null, "2024", null),
                        new BrowseDifferences.Wanted(
                                null, null, null, null, ReconciliationState.AGREED)))
            assertThat(browsing.find(wanted, Cast.NGOC).lines()).isEmpty();
    }

    private void locked(String value) {
        stage.entering.enter(DONG_THAP, entry(value), 0, Cast.LAN);
        stage.deciding.approve(DONG_THAP, 1, Cast.HUNG);
        stage.deciding.lock(DONG_THAP, 2, Cast.KHANH);
    }

    private void correct(String value) {
        stage.deciding.reopen(DONG_THAP, "Tính lại", 3, Cast.KHANH);
        stage.entering.enter(DONG_THAP, entry(value), 4, Cast.LAN);
        stage.deciding.approve(DONG_THAP, 5, Cast.HUNG);
        stage.comparing.compare(stage.submission());
    }

    private void state(String value, int seen) {
        stage.stating.state(DONG_THAP, entry(value), seen, Cast.NGOC);
    }

    private Reconciliation found() {
        return stage.reconciliations.find(stage.submission().key()).orElseThrow();
    }

    private FigureRevision published() {
        return stage.figures
                .find(stage.submission().key())
                .orElseThrow()
                .asKnownOn(null)
                .orElseThrow()
                .revision();
    }

    private static Difference apart(String province, String second) {
        return new Difference(new BigDecimal(province), new BigDecimal(second));
    }

    private static Duty duty(Indicator of, int decimals) {
        return new Duty(
                of,
                new CollectionRule(
                        of.code(),
                        PeriodKind.YEAR,
                        PeriodCalendar.STATISTICAL,
                        90,
                        BigDecimal.ZERO,
                        null,
                        decimals),
                Y2025);
    }

    private static void refused(ThrowingCallable turn, @Nullable String field, String rule) {
        assertThatThrownBy(turn)
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .anySatisfy(each -> {
                                            assertThat(each.field()).isEqualTo(field);
                                            assertThat(each.rule()).endsWith(rule);
                                        }));
    }
}
