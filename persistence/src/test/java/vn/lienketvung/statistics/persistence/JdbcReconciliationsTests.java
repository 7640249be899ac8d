package vn.lienketvung.statistics.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;
import vn.lienketvung.statistics.DifferenceReason;
import vn.lienketvung.statistics.FigureEntry;
import vn.lienketvung.statistics.FigureKey;
import vn.lienketvung.statistics.FigureStatus;
import vn.lienketvung.statistics.IndicatorCode;
import vn.lienketvung.statistics.Period;
import vn.lienketvung.statistics.Place;
import vn.lienketvung.statistics.Reconciliation;
import vn.lienketvung.statistics.ReconciliationDeed;
import vn.lienketvung.statistics.ReconciliationState;
import vn.lienketvung.statistics.ReconciliationTurn;
import vn.lienketvung.statistics.Reconciliations;
import vn.lienketvung.statistics.Recorder;
import vn.lienketvung.statistics.Side;
import vn.lienketvung.statistics.Verdict;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.persistence.JdbcTasks;

@PersistenceTest
class JdbcReconciliationsTests {

    private static final FigureKey SALES =
            new FigureKey(
                    new IndicatorCode("gia-tri-tieu-thu-lien-ket"),
                    Place.of("82@2025-07-01"),
                    Period.of("BC-2026-H1").orElseThrow());
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    @Autowired Reconciliations reconciliations;
    @Autowired JdbcDifferenceTasks differenceTasks;
    @Autowired JdbcTasks tasks;
    @Autowired Viewpoint viewpoint;
    @Autowired JdbcClient sql;

    @BeforeEach
    void theCast() {
        new CastInDatabase(sql).arrive();
    }

    @Test
    void aComparisonComesBackWithEveryTurn() {
        var all = decided(explained(compared(stated())), Cast.KHANH);

        assertThat(reconciliations.find(SALES).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(all);
        assertThat(reconciliations.find(all.id()).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(all);
        assertThat(reconciliations.all()).extracting(Reconciliation::id).contains(all.id());
    }

    @Test
    void theSecondOfTwoWritersIsTurnedAway() {
        var first = stated();
        assertThatThrownBy(this::stated).isInstanceOf(EditConflict.class);
        compared(first);
        assertThatThrownBy(() -> compared(first)).isInstanceOf(EditConflict.class);
        assertThat(reconciliations.find(SALES).orElseThrow().turns()).hasSize(2);
    }

    @Test
    void itIsSeenByItsProvinceItsRegionAndTheNationOnly() {
        stated();
        for (var official : List.of(Cast.LAN, Cast.HUNG, Cast.KHANH, Cast.NGOC))
            assertThat(seen(official.sight())).isTrue();
        for (var official : List.of(Cast.MINH, Cast.DUNG, Cast.SON, Cast.QUAN, Cast.BAY))
            assertThat(seen(official.sight())).isFalse();
        assertThat(seen(Sight.VISITOR)).isFalse();
        assertThat(seen(Sight.NOBODY)).isFalse();
    }

    private boolean seen(Sight by) {
        return viewpoint.as(
                by,
                () ->
                        !reconciliations.all().isEmpty()
                                || sql.sql("select count(*) from figure_reconciliation_turn")
                                                .query(Long.class)
                                                .single()
                                        > 0);
    }

    @Test
    void theProvinceBeginsNone() {
        assertThatThrownBy(() -> viewpoint.run(Cast.LAN.sight(), this::stated))
                .hasMessageContaining("figure_reconciliation");
    }

    @Test
    void eachSideTakesItsTurns() {
        var first = new Reconciliation[1];
        viewpoint.run(Cast.NGOC.sight(), () -> first[0] = stated());
        viewpoint.run(Cast.HUNG.sight(), () -> first[0] = compared(first[0]));
        viewpoint.run(Cast.LAN.sight(), () -> first[0] = explained(first[0]));
        viewpoint.run(Cast.KHANH.sight(), () -> first[0] = decided(first[0], Cast.KHANH));
        assertThat(first[0].state()).isEqualTo(ReconciliationState.DECIDED);
    }

    @Test
    void anotherProvinceFindsNothingToGoOnWith() {
        var first = compared(stated());
        assertThatThrownBy(() -> viewpoint.run(Cast.DUNG.sight(), () -> explained(first)))
                .isInstanceOf(EditConflict.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theDatabaseKnowsThatNobodyDecidesAboutTheirOwnValue(boolean second) {
        var first = compared(stated());
        assertThatThrownBy(() -> decided(first, second ? Cast.NGOC : Cast.LAN))
                .hasMessageContaining("nobody decides about a value that they entered");
    }

    @Test
    void andThatOnlyWhatDiffersIsDecided() {
        var first = stated();
        assertThatThrownBy(() -> decided(first, Cast.KHANH))
                .hasMessageContaining("no turn leads from WAITING to DECIDED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update figure_reconciliation_turn set value = 1",
                "delete from figure_reconciliation_turn",
                "truncate figure_reconciliation_turn",
                "delete from figure_reconciliation",
                "update figure_reconciliation set unit_id = unit_id"
            })
    void whatStandsThereStands(String attempt) {
        assertThatThrownBy(() -> sql.sql(attempt).update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void firstTheProvinceExplainsThenTheRegionDecides() {
        var first = stated();
        assertThat(kinds(Cast.LAN)).isEmpty();
        first = compared(first);
        assertThat(kinds(Cast.LAN)).containsExactly("figure-reconciliation.task.explain");
        assertThat(kinds(Cast.KHANH)).isEmpty();
        assertThat(kinds(Cast.MINH)).isEmpty();
        first = explained(first);
        assertThat(kinds(Cast.LAN)).isEmpty();
        assertThat(tasks(Cast.KHANH))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.kind()).isEqualTo("figure-reconciliation.task.decide");
                    assertThat(task.object())
                            .isEqualTo("Giá trị sản phẩm tiêu thụ qua liên kết vùng");
                    assertThat(task.context()).isEqualTo("Đồng Tháp · 15/12/2025–14/06/2026");
                });
        decided(first, Cast.KHANH);
        assertThat(kinds(Cast.KHANH)).isEmpty();
    }

    private List<String> kinds(Official of) {
        return tasks(of).stream().map(PendingTask::kind).toList();
    }

    private List<PendingTask> tasks(Official of) {
        return viewpoint.as(
                of.sight(), () -> tasks.tasksOf(of, LocalDate.of(2026, 11, 20), differenceTasks));
    }

    private Reconciliation stated() {
        var turn =
                turn(1, ReconciliationDeed.STATED, ReconciliationState.WAITING, "300", Cast.NGOC);
        var begun = new Reconciliation(UUID.randomUUID(), SALES, List.of(turn));
        reconciliations.add(begun);
        return begun;
    }

    private Reconciliation compared(Reconciliation before) {
        return add(
                before,
                turn(
                        before.seen() + 1,
                        ReconciliationDeed.COMPARED,
                        ReconciliationState.OPEN,
                        "312.25",
                        Cast.LAN));
    }

    private Reconciliation explained(Reconciliation before) {
        return add(
                before,
                turn(
                        before.seen() + 1,
                        ReconciliationDeed.EXPLAINED,
                        ReconciliationState.OPEN,
                        null,
                        Cast.LAN));
    }

    private Reconciliation decided(Reconciliation before, Official by) {
        return add(
                before,
                turn(
                        before.seen() + 1,
                        ReconciliationDeed.DECIDED,
                        ReconciliationState.DECIDED,
                        null,
                        by));
    }

    private Reconciliation add(Reconciliation before, ReconciliationTurn turn) {
        var turns = new ArrayList<>(before.turns());
        turns.add(turn);
        var after = new Reconciliation(before.id(), before.key(), turns);
        reconciliations.add(after);
        return after;
    }

    private static ReconciliationTurn turn(
            int number,
            ReconciliationDeed deed,
            ReconciliationState to,
            @Nullable String value,
            Official by) {
        return new ReconciliationTurn(
                number,
                deed,
                to,
                value == null
                        ? null
                        : new FigureEntry(
                                new BigDecimal(value),
                                FigureStatus.OFFICIAL,
                                "Niên giám 2026",
                                "12",
                                null),
                deed == ReconciliationDeed.EXPLAINED ? Side.PROVINCE : null,
                value == null ? DifferenceReason.SCOPE : null,
                deed == ReconciliationDeed.DECIDED ? Verdict.BOTH : null,
                value == null ? "Khác phạm vi" : null,
                new Recorder(by.account().value(), by.fullName(), by.organisationName()),
                by.organisation().value(),
                NOW.plusSeconds(number));
    }
}
