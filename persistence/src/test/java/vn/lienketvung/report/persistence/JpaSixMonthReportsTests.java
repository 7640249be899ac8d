package vn.lienketvung.report.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.report.Cell;
import vn.lienketvung.report.CountedRecord;
import vn.lienketvung.report.Figures;
import vn.lienketvung.report.FrozenFigures;
import vn.lienketvung.report.Measure;
import vn.lienketvung.report.ReportMother;
import vn.lienketvung.report.ReportProgress;
import vn.lienketvung.report.ReportState;
import vn.lienketvung.report.ReportTable;
import vn.lienketvung.report.ReportingBody;
import vn.lienketvung.report.SixMonthReport;
import vn.lienketvung.report.SixMonthReports;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.persistence.JdbcTasks;

@PersistenceTest
class JpaSixMonthReportsTests {

    private static final ProvinceCode DONG_THAP = new ProvinceCode("82");
    private static final ProvinceCode CITY = new ProvinceCode("79");
    private static final Cell SOLD = new Cell(ReportTable.EXCHANGE, "79", Measure.SOLD);
    private static final Cell OVERDUE = new Cell(ReportTable.OWED_BY_US, "79", Measure.OVERDUE);
    private static final Figures FIGURES =
            Figures.of(Map.of(SOLD, new BigDecimal("5200.5"), OVERDUE, BigDecimal.ONE));
    private static final CountedRecord RECORD =
            new CountedRecord(OVERDUE, UUID.randomUUID(), "Mở mười điểm bán", BigDecimal.ONE);

    @Autowired SixMonthReports reports;
    @Autowired FrozenFigures frozen;
    @Autowired ReportProgress progress;
    @Autowired FiledDocuments files;
    @Autowired JdbcTasks board;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    @BeforeEach
    void people() {
        new CastInDatabase(sql).arrive();
    }

    @ParameterizedTest
    @EnumSource(ReportState.class)
    void roundTripInEveryState(ReportState state) {
        var kept = kept(DONG_THAP, state);
        entities.flush();
        entities.clear();
        var read = reports.get(kept.id());
        assertThat(read).usingRecursiveComparison().ignoringFields("version").isEqualTo(kept);
        assertThat(read.content().code()).isEqualTo(kept.content().code());
    }

    @Test
    void theTableOfTransitionsIsTheDomains() {
        var states = ReportState.values();
        assertThat(
                        sql.sql("select from_state || ' ' || to_state from report_transition")
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(states)
                                .flatMap(from ->
                                        Arrays.stream(states)
                                                .filter(from::mayBecome)
                                                .map(to -> from + " " + to))
                                .toList());
    }

    @Test
    void frozenFiguresComeBackWithTheirRecords() {
        var report = kept(DONG_THAP, ReportState.SENT);
        assertThat(frozen.of(report.id())).isEqualTo(FIGURES);
        assertThat(frozen.of(report.id()).digest()).isEqualTo(FIGURES.digest());
        assertThat(frozen.records(report.id(), OVERDUE, 1, 10).items()).containsExactly(RECORD);
        assertThat(frozen.records(report.id(), SOLD, 1, 10).items()).isEmpty();
        assertThat(frozen.validOn(ReportMother.PERIOD)).containsEntry(DONG_THAP, FIGURES);
    }

    @Test
    void onlyAReportUnderReviewTakesFigures() {
        var report = kept(DONG_THAP, ReportState.REVIEWED);
        assertThatThrownBy(() -> frozen.freeze(report.id(), FIGURES, List.of()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void aDraftIsTheProvincesAlone() {
        var report = kept(DONG_THAP, ReportState.DRAFT);
        for (var stranger : strangers())
            assertThat(viewpoint.as(stranger, () -> reports.findById(report.id()))).isEmpty();
        for (var known : List.of(Cast.LAN, Cast.HOA, Cast.HUNG))
            assertThat(viewpoint.as(known.sight(), () -> reports.findById(report.id())))
                    .isPresent();
    }

    private static List<Sight> strangers() {
        return List.of(
                Sight.VISITOR,
                Cast.BAY.sight(),
                Cast.MINH.sight(),
                Cast.KHANH.sight(),
                Cast.NGOC.sight(),
                Cast.SON.sight(),
                Cast.QUAN.sight());
    }

    @Test
    void whatWasSentTheRegionAndTheNationSee() {
        var report = kept(DONG_THAP, ReportState.SENT);
        for (var known : List.of(Cast.LAN, Cast.KHANH, Cast.NGOC))
            assertThat(viewpoint.as(known.sight(), () -> reports.findById(report.id())))
                    .isPresent();
        for (var stranger : List.of(Cast.MINH.sight(), Cast.BAY.sight(), Cast.DUNG.sight()))
            assertThat(viewpoint.as(stranger, () -> reports.findById(report.id()))).isEmpty();
    }

    @Test
    void aPartnerSeesWhatIsSaidOfItAndNothingElse() {
        kept(DONG_THAP, ReportState.SENT);
        var partner = viewpoint.as(Cast.MINH.sight(), () -> frozen.validOn(ReportMother.PERIOD));
        assertThat(partner).containsEntry(DONG_THAP, FIGURES);
        var other = viewpoint.as(Cast.DUNG.sight(), () -> frozen.validOn(ReportMother.PERIOD));
        assertThat(other).containsEntry(DONG_THAP, Figures.NONE);
    }

    @Test
    void howFarEverybodyIsTheAdministrationSees() {
        var report = kept(DONG_THAP, ReportState.DRAFT);
        for (var known : List.of(Cast.NGOC.sight(), Cast.MINH.sight(), Cast.KHANH.sight()))
            assertThat(viewpoint.as(known, () -> progress.on(ReportMother.PERIOD)))
                    .anyMatch(each -> each.report().equals(report.id()));
        for (var stranger : List.of(Sight.VISITOR, Cast.BAY.sight(), Cast.QUAN.sight()))
            assertThat(viewpoint.as(stranger, () -> progress.on(ReportMother.PERIOD))).isEmpty();
    }

    @Test
    void theNationsReportIsTheMinistrysAlone() {
        var report = kept(null, ReportState.DRAFT);
        assertThat(viewpoint.as(Cast.NGOC.sight(), () -> reports.findById(report.id())))
                .isPresent();
        for (var stranger : List.of(Cast.LAN.sight(), Cast.KHANH.sight(), Cast.BAY.sight()))
            assertThat(viewpoint.as(stranger, () -> reports.findById(report.id()))).isEmpty();
        assertThat(reports.editions(ReportingBody.NATION, ReportMother.PERIOD)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "results = 'Lời khác'",
                "paper_number = '1/BC'",
                "figures_hash = repeat('0', 64)",
                "province = '01'",
                "signer_name = 'Người khác'",
                "sent_at = now()"
            })
    void whatWasSentStands(String change) {
        var report = kept(DONG_THAP, ReportState.SENT);
        assertThatThrownBy(() ->
                        sql.sql("update six_month_report set " + change + " where id = :id")
                                .param("id", report.id().value())
                                .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("stands");
    }

    @ParameterizedTest
    @EnumSource(ReportState.class)
    void whatWasNeverSentIsRemindedOf(ReportState state) {
        var report = kept(DONG_THAP, state);
        assertThat(reports.neverSent(ReportMother.PERIOD).contains(report))
                .isEqualTo(!state.isSent());
        assertThat(reports.neverSent(ReportMother.PERIOD.next())).doesNotContain(report);
    }

    @Test
    void oneEditionIsWorkedOnAtATime() {
        kept(DONG_THAP, ReportState.DRAFT);
        assertThatThrownBy(() -> kept(DONG_THAP, ReportState.DRAFT))
                .hasStackTraceContaining("six_month_report");
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, report.task.write, LAN PHUC",
        "RETURNED, report.task.correct, LAN PHUC",
        "IN_REVIEW, report.task.review, HUNG",
        "REVIEWED, report.task.sign, HOA",
        "SIGNED, report.task.send, HOA",
        "SENT, report.task.judge, KHANH",
        "ACCEPTED, -, -"
    })
    void itWaitsForOneAfterTheOther(ReportState state, String kind, String waiting) {
        var report = kept(DONG_THAP, state);
        for (var person : PEOPLE.entrySet())
            assertThat(tasksOf(person.getValue(), report))
                    .as(person.getKey())
                    .isEqualTo(
                            List.of(waiting.split(" ")).contains(person.getKey())
                                    ? List.of(kind)
                                    : List.of());
    }

    private static final Map<String, Official> PEOPLE =
            Map.of(
                    "LAN",
                    Cast.LAN,
                    "PHUC",
                    Cast.PHUC,
                    "HUNG",
                    Cast.HUNG,
                    "HOA",
                    Cast.HOA,
                    "KHANH",
                    Cast.KHANH,
                    "NGOC",
                    Cast.NGOC,
                    "MINH",
                    Cast.MINH,
                    "BAY",
                    Cast.BAY);

    private List<String> tasksOf(Official person, SixMonthReport report) {
        return viewpoint
                .as(person.sight(), () -> board.tasksOf(person, ReportMother.TODAY))
                .stream()
                .filter(task -> task.subject().equals(report.id().value()))
                .map(PendingTask::kind)
                .toList();
    }

    private SixMonthReport kept(@Nullable ProvinceCode province, ReportState state) {
        var report =
                reports.save(
                        ReportMother.draft(
                                province == null
                                        ? ReportingBody.NATION
                                        : ReportingBody.of(province)));
        entities.flush();
        ReportMother.advance(
                report,
                state,
                FIGURES,
                files::save,
                () -> {
                    entities.flush();
                    if (report.state() == ReportState.IN_REVIEW)
                        frozen.freeze(report.id(), FIGURES, List.of(RECORD));
                });
        entities.flush();
        return report;
    }
}
