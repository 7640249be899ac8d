package vn.lienketvung.statistics.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
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
import vn.lienketvung.statistics.CollectionRules;
import vn.lienketvung.statistics.FigureEntry;
import vn.lienketvung.statistics.FigureKey;
import vn.lienketvung.statistics.FigureStatus;
import vn.lienketvung.statistics.FigureSubmission;
import vn.lienketvung.statistics.FigureSubmissions;
import vn.lienketvung.statistics.FigureTurn;
import vn.lienketvung.statistics.IndicatorCode;
import vn.lienketvung.statistics.Period;
import vn.lienketvung.statistics.PeriodCalendar;
import vn.lienketvung.statistics.PeriodKind;
import vn.lienketvung.statistics.Place;
import vn.lienketvung.statistics.Recorder;
import vn.lienketvung.statistics.SubmissionState;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.persistence.JdbcTasks;

@PersistenceTest
class JdbcFigureSubmissionsTests {

    private static final FigureKey SALES =
            key("gia-tri-tieu-thu-lien-ket", "82@2025-07-01", "BC-2026-H1");
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    @Autowired FigureSubmissions submissions;
    @Autowired CollectionRules rules;
    @Autowired JdbcFigureTasks figureTasks;
    @Autowired JdbcTasks tasks;
    @Autowired Viewpoint viewpoint;
    @Autowired JdbcClient sql;

    @BeforeEach
    void theCast() {
        new CastInDatabase(sql).arrive();
    }

    @Test
    void aSubmissionComesBackWithEveryTurn() {
        var whole = locked(SALES);
        whole = add(whole, SubmissionState.REOPENED, null, "Sai đơn vị tính", Cast.KHANH);
        var all = add(whole, SubmissionState.ENTERED, entry("313.5"), null, Cast.LAN);

        assertThat(submissions.find(SALES)).hasValueSatisfying(same(all));
        assertThat(submissions.find(all.id())).hasValueSatisfying(same(all));
        assertThat(submissions.of(SALES.place(), SALES.period()))
                .singleElement()
                .satisfies(same(all));
        assertThat(submissions.standings(SALES.period()))
                .containsExactly(new FigureSubmissions.Standing(SALES, SubmissionState.ENTERED));
    }

    @Test
    void theSecondOfTwoWritersIsTurnedAway() {
        var first = entered(SALES, Cast.LAN);
        assertThatThrownBy(() -> entered(SALES, Cast.PHUC)).isInstanceOf(EditConflict.class);
        add(first, SubmissionState.APPROVED, null, null, Cast.HUNG);
        assertThatThrownBy(() -> add(first, SubmissionState.ENTERED, entry("1"), null, Cast.PHUC))
                .isInstanceOf(EditConflict.class);
        assertThat(submissions.find(SALES).orElseThrow().turns()).hasSize(2);
    }

    @Test
    void itIsSeenByItsProvinceItsRegionAndTheNationOnly() {
        entered(SALES, Cast.LAN);

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
                        submissions.find(SALES).isPresent()
                                || sql.sql("select count(*) from figure_turn")
                                                .query(Long.class)
                                                .single()
                                        > 0);
    }

    @Test
    void anotherProvinceBeginsNothingHere() {
        assertThatThrownBy(() -> viewpoint.run(Cast.DUNG.sight(), () -> entered(SALES, Cast.DUNG)))
                .hasMessageContaining("figure_submission");
    }

    @Test
    void anotherProvinceFindsNothingToGoOnWith() {
        var whole = entered(SALES, Cast.LAN);
        assertThatThrownBy(() ->
                        viewpoint.run(
                                Cast.DUNG.sight(),
                                () ->
                                        add(
                                                whole,
                                                SubmissionState.ENTERED,
                                                entry("1"),
                                                null,
                                                Cast.DUNG)))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void theRegionAndTheMinistryTakeTheirTurns() {
        var whole = approved(SALES);
        viewpoint.run(
                Cast.KHANH.sight(),
                () -> add(whole, SubmissionState.LOCKED, null, null, Cast.KHANH));
        var locked = submissions.find(SALES).orElseThrow();
        viewpoint.run(
                Cast.NGOC.sight(),
                () -> add(locked, SubmissionState.REOPENED, null, "Kiểm tra lại", Cast.NGOC));
        assertThat(submissions.find(SALES).orElseThrow().state())
                .isEqualTo(SubmissionState.REOPENED);
    }

    @Test
    void theDatabaseKnowsTheOrderOfTurnsToo() {
        var whole = entered(SALES, Cast.LAN);
        assertThatThrownBy(() -> add(whole, SubmissionState.LOCKED, null, null, Cast.KHANH))
                .hasMessageContaining("no turn leads from ENTERED to LOCKED");
    }

    @Test
    void andThatNobodyDecidesOnTheirOwnEntry() {
        var whole = entered(SALES, Cast.LAN);
        assertThatThrownBy(() -> add(whole, SubmissionState.APPROVED, null, null, Cast.LAN))
                .hasMessageContaining("nobody decides on their own entry");
    }

    @Test
    void aFormerProvinceOwesNothing() {
        assertThatThrownBy(() -> entered(key("so-ho-ngheo", "82@", "2025"), Cast.LAN))
                .hasMessageContaining("no province of today");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update figure_turn set value = 1",
                "delete from figure_turn",
                "truncate figure_turn",
                "delete from figure_submission",
                "update figure_submission set unit_id = unit_id",
                "update collection_rule set decimals = 1"
            })
    void whatStandsThereStands(String attempt) {
        assertThatThrownBy(() -> sql.sql(attempt).update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void theRulesNameIndicatorsOfBothCalendars() {
        assertThat(rules.all()).hasSize(18);
        assertThat(rules.all())
                .filteredOn(rule -> rule.calendar() == PeriodCalendar.REPORTING)
                .hasSize(2)
                .allSatisfy(rule -> {
                    assertThat(rule.every()).isEqualTo(PeriodKind.HALF_YEAR);
                    assertThat(rule.dueOn(SALES.period())).isEqualTo("2026-06-25");
                });
    }

    @Test
    void whatWaitsIsATaskForEachProvinceAndPeriod() {
        var whole = entered(SALES, Cast.LAN);
        entered(key("hop-tac-xa-lien-ket-vung", "82@2025-07-01", "BC-2026-H1"), Cast.LAN);

        assertThat(tasks(Cast.HUNG))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.kind()).isEqualTo("statistics.task.approve");
                    assertThat(task.object()).isEqualTo("Đồng Tháp · 15/12/2025–14/06/2026 (2)");
                    assertThat(task.dueOn()).isEqualTo("2026-06-25");
                    assertThat(submissions.find(task.subject())).isPresent();
                });
        assertThat(tasks(Cast.LEADER_OF_DONG_THAP_TRADE)).hasSize(1);
        assertThat(tasks(Cast.YEN)).isEmpty();
        assertThat(tasks(Cast.KHANH)).isEmpty();
        whole = add(whole, SubmissionState.APPROVED, null, null, Cast.HUNG);
        assertThat(tasks(Cast.KHANH))
                .extracting(PendingTask::kind)
                .containsExactly("statistics.task.lock");
        add(whole, SubmissionState.REOPENED, null, "Sai", Cast.KHANH);
        assertThat(tasks(Cast.PHUC))
                .extracting(PendingTask::kind)
                .containsExactly("statistics.task.mend");
        assertThat(tasks(Cast.MINH)).isEmpty();
    }

    private List<PendingTask> tasks(Official of) {
        return viewpoint.as(
                of.sight(), () -> tasks.tasksOf(of, LocalDate.of(2026, 11, 20), figureTasks));
    }

    private FigureSubmission locked(FigureKey key) {
        return add(approved(key), SubmissionState.LOCKED, null, null, Cast.KHANH);
    }

    private FigureSubmission approved(FigureKey key) {
        return add(entered(key, Cast.LAN), SubmissionState.APPROVED, null, null, Cast.HUNG);
    }

    private FigureSubmission entered(FigureKey key, Official by) {
        var turn = turn(1, SubmissionState.ENTERED, entry("312.25"), null, by);
        var submission = new FigureSubmission(UUID.randomUUID(), key, List.of(turn));
        submissions.add(submission);
        return submission;
    }

    private FigureSubmission add(
            FigureSubmission before,
            SubmissionState to,
            @Nullable FigureEntry entry,
            @Nullable String reason,
            Official by) {
        var turns = new ArrayList<>(before.turns());
        turns.add(turn(turns.size() + 1, to, entry, reason, by));
        var after = new FigureSubmission(before.id(), before.key(), turns);
        submissions.add(after);
        return after;
    }

    private static FigureTurn turn(
            int number,
            SubmissionState to,
            @Nullable FigureEntry entry,
            @Nullable String reason,
            Official by) {
        var recorder = new Recorder(by.account().value(), by.fullName(), by.organisationName());
        return new FigureTurn(
                number,
                to,
                entry,
                reason,
                recorder,
                by.organisation().value(),
                NOW.plusSeconds(number));
    }

    private static FigureEntry entry(String value) {
        return new FigureEntry(
                new BigDecimal(value),
                FigureStatus.PRELIMINARY,
                "Báo cáo 45/BC-UBND",
                "4",
                "Chưa gồm hàng gửi bán.");
    }

    private static Consumer<FigureSubmission> same(FigureSubmission whole) {
        return found -> assertThat(found).usingRecursiveComparison().isEqualTo(whole);
    }

    private static FigureKey key(String indicator, String place, String period) {
        return new FigureKey(
                new IndicatorCode(indicator), Place.of(place), Period.of(period).orElseThrow());
    }
}
