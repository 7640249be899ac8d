package vn.lienketvung.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.statistics.SubmissionStage.AMOUNT;
import static vn.lienketvung.statistics.SubmissionStage.DONG_THAP;
import static vn.lienketvung.statistics.SubmissionStage.Y2025;
import static vn.lienketvung.statistics.SubmissionStage.asked;
import static vn.lienketvung.statistics.SubmissionStage.entry;

import java.math.BigDecimal;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Grant;
import vn.lienketvung.identity.Role;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;

/** From the entry over the province's approval to the region's lock, and back. */
class SubmissionTests {

    private final SubmissionStage stage = new SubmissionStage();

    @Test
    void whatTheProvinceApprovedAndTheRegionLockedIsPublishedWithItsSource() {
        stage.entering.enter(DONG_THAP, entry("120"), 0, Cast.LAN);
        assertThat(stage.figures.of(Set.of(AMOUNT.code()))).isEmpty();
        stage.deciding.approve(DONG_THAP, 1, Cast.HUNG);
        assertThat(stage.figures.of(Set.of(AMOUNT.code()))).isEmpty();
        stage.deciding.lock(DONG_THAP, 2, Cast.KHANH);

        var revision = stage.figures.find(stage.submission().key()).orElseThrow().revisions();
        assertThat(revision)
                .singleElement()
                .satisfies(only -> {
                    assertThat(only.value()).isEqualByComparingTo("120");
                    assertThat(only.published()).isTrue();
                    assertThat(only.provenance().document().vietnamese())
                            .isEqualTo("Báo cáo 45/BC-UBND ngày 20/3/2026");
                    assertThat(only.provenance().page()).isEqualTo("4");
                    assertThat(only.recorder()).isEqualTo(Recorder.of(Cast.LAN));
                });
        assertThat(stage.events.kinds())
                .containsExactly(
                        "figure.entered", "figure.approved", "figure.locked", "figure.recorded");
    }

    @Test
    void everyTurnStandsInTheTrailUnderTheFigure() {
        lockedWith("120");
        stage.deciding.reopen(DONG_THAP, "Sai đơn vị tính", 3, Cast.KHANH);

        var traces = stage.events.all().stream().map(each -> each.trace()).toList();
        assertThat(traces)
                .allSatisfy(trace ->
                        assertThat(trace.subjectId()).isEqualTo("san-luong/82@2025-07-01/2025"));
        assertThat(traces.getFirst().to()).isEqualTo("120 PRELIMINARY");
        assertThat(traces.get(2).from()).isEqualTo("APPROVED");
        assertThat(traces.getLast().from()).isEqualTo("LOCKED");
        assertThat(traces.getLast().reason()).isEqualTo("Sai đơn vị tính");
        assertThat(traces.getLast().hashAfter()).isEqualTo(traces.getFirst().hashAfter());
    }

    @Test
    void whatWasPublishedStaysUntilAnotherValueIsLocked() {
        lockedWith("120");
        stage.deciding.reopen(DONG_THAP, "Thiếu một huyện", 3, Cast.NGOC);
        stage.entering.enter(DONG_THAP, entry("125"), 4, Cast.PHUC);
        assertThat(published()).isEqualByComparingTo("120");
        stage.deciding.approve(DONG_THAP, 5, Cast.HUNG);
        stage.deciding.lock(DONG_THAP, 6, Cast.KHANH);

        assertThat(published()).isEqualByComparingTo("125");
        assertThat(stage.figures.find(stage.submission().key()).orElseThrow().revisions())
                .hasSize(2);
        assertThat(stage.submission().turns()).hasSize(7);
    }

    @Test
    void whatIsLockedAgainUnchangedIsNotPublishedTwice() {
        lockedWith("120");
        stage.deciding.reopen(DONG_THAP, "Kiểm tra lại", 3, Cast.KHANH);
        stage.entering.enter(DONG_THAP, entry("120"), 4, Cast.LAN);
        stage.deciding.approve(DONG_THAP, 5, Cast.HUNG);
        stage.deciding.lock(DONG_THAP, 6, Cast.KHANH);

        assertThat(stage.figures.find(stage.submission().key()).orElseThrow().revisions())
                .hasSize(1);
    }

    @Test
    void theSecondOfTwoWhoClickAtOnceIsTold() {
        stage.entering.enter(DONG_THAP, entry("120"), 0, Cast.LAN);
        conflict(() -> stage.entering.enter(DONG_THAP, entry("121"), 0, Cast.PHUC));
        stage.deciding.approve(DONG_THAP, 1, Cast.HUNG);
        conflict(() -> stage.deciding.approve(DONG_THAP, 1, Cast.LEADER_OF_DONG_THAP_TRADE));
        stage.deciding.lock(DONG_THAP, 2, Cast.KHANH);
        conflict(() -> stage.deciding.lock(DONG_THAP, 2, Cast.NGOC));
        conflict(() -> stage.deciding.reopen(DONG_THAP, "Sai", 2, Cast.NGOC));
    }

    @Test
    void onlyOfficialsOfTheProvinceEnter() {
        for (var other : Set.of(Cast.HOA, Cast.HUNG, Cast.KHANH, Cast.NGOC, Cast.KIEM))
            refused(() -> stage.entering.enter(DONG_THAP, entry("1"), 0, other));
        for (var stranger : Set.of(Cast.MINH, Cast.DUNG, Cast.SON, Cast.BAY, Cast.VINH))
            refused(() -> stage.desk.open(DONG_THAP, stranger));
    }

    @Test
    void theHeadOfTheBodyThatEnteredItApprovesToo() {
        stage.entering.enter(DONG_THAP, entry("120"), 0, Cast.LAN);
        refused(() -> stage.deciding.approve(DONG_THAP, 1, Cast.LAN));
        refused(() -> stage.deciding.approve(DONG_THAP, 1, Cast.KHANH));
        refused(() -> stage.deciding.approve(DONG_THAP, 1, Cast.YEN));
        stage.deciding.approve(DONG_THAP, 1, Cast.LEADER_OF_DONG_THAP_TRADE);
        assertThat(stage.submission().state()).isEqualTo(SubmissionState.APPROVED);
    }

    @Test
    void nobodyDecidesOnWhatTheyEnteredOrApproved() {
        var province = Set.of(new ProvinceCode("82"));
        var both =
                Cast.holding(
                        Cast.LAN,
                        new Grant(Role.PROVINCIAL_OFFICIAL, false, province),
                        new Grant(Role.PROVINCE_LEADER, false, province),
                        new Grant(Role.REGIONAL_COORDINATOR, false, province));
        stage.entering.enter(DONG_THAP, entry("120"), 0, both);
        refused(() -> stage.deciding.approve(DONG_THAP, 1, both));
        stage.deciding.approve(DONG_THAP, 1, Cast.HUNG);
        refused(() -> stage.deciding.lock(DONG_THAP, 2, both));
    }

    @Test
    void onlyTheRegionOrTheMinistryLocks() {
        approvedWith("120");
        for (var other : Set.of(Cast.LAN, Cast.HUNG, Cast.KIEM))
            refused(() -> stage.deciding.lock(DONG_THAP, 2, other));
        stage.deciding.lock(DONG_THAP, 2, Cast.NGOC);
    }

    @Test
    void theLeaderTakesAnApprovalBackUntilItIsLocked() {
        approvedWith("120");
        stage.deciding.reopen(DONG_THAP, "Có số mới", 2, Cast.HUNG);
        assertThat(stage.submission().state()).isEqualTo(SubmissionState.REOPENED);
        stage.entering.enter(DONG_THAP, entry("122"), 3, Cast.LAN);
        stage.deciding.approve(DONG_THAP, 4, Cast.HUNG);
        stage.deciding.lock(DONG_THAP, 5, Cast.KHANH);
        refused(() -> stage.deciding.reopen(DONG_THAP, "Có số mới", 6, Cast.HUNG));
    }

    @Test
    void whoReopensSaysWhy() {
        approvedWith("120");
        rule(() -> stage.deciding.reopen(DONG_THAP, " ", 2, Cast.KHANH), "reason");
        rule(() -> stage.deciding.reopen(DONG_THAP, "x".repeat(1001), 2, Cast.KHANH), "reason");
        assertThat(stage.submission().state()).isEqualTo(SubmissionState.APPROVED);
    }

    @Test
    void aTurnOutOfOrderIsRefusedWithTheState() {
        stage.entering.enter(DONG_THAP, entry("120"), 0, Cast.LAN);
        says(() -> stage.deciding.lock(DONG_THAP, 1, Cast.KHANH), "statistics.rule.turn.ENTERED");
        says(
                () -> stage.deciding.reopen(DONG_THAP, "Sai", 1, Cast.KHANH),
                "statistics.rule.turn.ENTERED");
        stage.deciding.approve(DONG_THAP, 1, Cast.HUNG);
        says(
                () -> stage.entering.enter(DONG_THAP, entry("121"), 2, Cast.LAN),
                "statistics.rule.not-open.APPROVED");
    }

    @Test
    void allThatIsWrongWithAnEntryIsSaidAtOnce() {
        var entry =
                new FigureEntry(
                        new BigDecimal("-1.234"),
                        FigureStatus.OFFICIAL,
                        " ",
                        "x".repeat(61),
                        "x".repeat(1001));
        var running = asked("82", AMOUNT, Period.year(PeriodCalendar.STATISTICAL, 2026));

        assertThatThrownBy(() -> stage.entering.enter(running, entry, 0, Cast.LAN))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::field)
                                        .containsExactly(
                                                "value",
                                                "value",
                                                "document",
                                                "page",
                                                "note",
                                                "status"));
        rule(
                () ->
                        stage.entering.enter(
                                asked("82", SubmissionStage.RATE, Y2025),
                                entry("100.1"),
                                0,
                                Cast.LAN),
                "value");
        rule(
                () -> stage.entering.enter(DONG_THAP, entry("1000000000000000"), 0, Cast.LAN),
                "value");
        assertThat(stage.events.all()).isEmpty();
    }

    @Test
    void whatNobodyOwesIsNotThere() {
        for (var asked :
                Set.of(
                        asked("82", AMOUNT, Period.year(PeriodCalendar.STATISTICAL, 2024)),
                        asked("82", AMOUNT, Period.year(PeriodCalendar.STATISTICAL, 2027)),
                        asked("82", AMOUNT, Period.year(PeriodCalendar.REPORTING, 2025)),
                        asked("82", AMOUNT, Period.quarter(2026, 1)),
                        asked("00", AMOUNT, Y2025)))
            assertThatThrownBy(() -> stage.desk.open(asked, Cast.NGOC))
                    .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stage.deciding.approve(DONG_THAP, 0, Cast.HUNG))
                .isInstanceOf(NotFound.class);
    }

    private void approvedWith(String value) {
        stage.entering.enter(DONG_THAP, entry(value), 0, Cast.LAN);
        stage.deciding.approve(DONG_THAP, 1, Cast.HUNG);
    }

    private void lockedWith(String value) {
        approvedWith(value);
        stage.deciding.lock(DONG_THAP, 2, Cast.KHANH);
    }

    private BigDecimal published() {
        return stage.desk.open(DONG_THAP, Cast.LAN).published().orElseThrow().revision().value();
    }

    private static void conflict(ThrowingCallable turn) {
        assertThatThrownBy(turn).isInstanceOf(EditConflict.class);
    }

    private static void refused(ThrowingCallable turn) {
        assertThatThrownBy(turn).isInstanceOf(NotPermitted.class);
    }

    private static void rule(ThrowingCallable turn, String field) {
        assertThatThrownBy(turn)
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::field)
                                        .containsExactly(field));
    }

    private static void says(ThrowingCallable turn, String rule) {
        assertThatThrownBy(turn)
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::rule)
                                        .containsExactly(rule));
    }
}
