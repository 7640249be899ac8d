package vn.lienketvung.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.statistics.StatisticsFixture.Y2025;
import static vn.lienketvung.statistics.StatisticsFixture.indicator;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.Refusal;

class RecordFigureTests implements Figures {

    private static final Indicator AMOUNT = indicator("san-luong", MergeRule.SUM, null);
    private static final FigureKey DONG_THAP =
            new FigureKey(AMOUNT.code(), Place.of("82@2025-07-01"), Y2025);

    private final Map<FigureKey, List<FigureRevision>> kept = new HashMap<>();
    private final RecordedEvents events = new RecordedEvents();
    private final RecordFigure record =
            new RecordFigure(
                    () -> List.of(AMOUNT),
                    this,
                    Clearance.STRICT,
                    events,
                    Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneOffset.UTC));

    @Test
    void everyEntryIsAddedAndGoesIntoTheAuditTrail() {
        record.record(DONG_THAP, draft("120"), 0, Cast.KHANH);
        record.record(DONG_THAP, draft("121.5"), 1, Cast.KHANH);

        assertThat(kept.get(DONG_THAP))
                .hasSize(2)
                .extracting(FigureRevision::number)
                .containsExactly(1, 2);
        assertThat(events.kinds()).containsExactly("figure.recorded", "figure.revised");
        var trace = events.all().getLast().trace();
        assertThat(trace.subjectId()).isEqualTo("san-luong/82@2025-07-01/2025");
        assertThat(trace.from()).isEqualTo("120 PRELIMINARY");
        assertThat(trace.to()).isEqualTo("121.5 PRELIMINARY");
        assertThat(trace.reason()).isEqualTo("Báo cáo 12/BC-SCT");
        assertThat(trace.hashBefore()).isEqualTo(events.all().getFirst().trace().hashAfter());
    }

    @Test
    void whoeverEntersItIsKeptWithTheDay() {
        var revision = record.record(DONG_THAP, draft("120"), 0, Cast.KHANH);

        assertThat(revision.knownOn()).isEqualTo("2026-11-20");
        assertThat(revision.recorder())
                .isEqualTo(
                        new Recorder(
                                Cast.KHANH.account().value(),
                                Cast.KHANH.fullName(),
                                Cast.KHANH.organisationName()));
    }

    @Test
    void anEntryOnTopOfOneNobodySawIsAConflict() {
        record.record(DONG_THAP, draft("120"), 0, Cast.KHANH);

        assertThatThrownBy(() -> record.record(DONG_THAP, draft("1"), 0, Cast.NGOC))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void aCoordinatorEntersForTheProvincesOfTheRegionOnly() {
        assertThatThrownBy(() -> record.record(at("68@2025-07-01"), draft("1"), 0, Cast.KHANH))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> record.record(at("82@"), draft("1"), 0, Cast.KHANH))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> record.record(at("VN"), draft("1"), 0, Cast.KHANH))
                .isInstanceOf(NotPermitted.class);
        record.record(at("VN"), draft("1"), 0, Cast.NGOC);
        record.record(at("82@"), draft("1"), 0, Cast.NGOC);
    }

    @Test
    void nobodyElseEnters() {
        assertThatThrownBy(() -> record.record(DONG_THAP, draft("1"), 0, Cast.LAN))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var draft =
                new FigureDraft(
                        new BigDecimal("1000000000000000.1234567"),
                        FigureStatus.OFFICIAL,
                        Confidence.LOW,
                        new Provenance(new Phrase(" ", " "), null, null),
                        null,
                        true);
        var report =
                new FigureKey(AMOUNT.code(), DONG_THAP.place(), Period.of("BC-2027").orElseThrow());

        assertThatThrownBy(() -> record.record(report, draft, 0, Cast.KHANH))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::field)
                                        .containsExactly(
                                                "value",
                                                "value",
                                                "document",
                                                "published",
                                                "period",
                                                "period"));
        assertThat(kept).isEmpty();
        assertThat(events.all()).isEmpty();
    }

    private static FigureKey at(String place) {
        return new FigureKey(AMOUNT.code(), Place.of(place), Y2025);
    }

    private static FigureDraft draft(String value) {
        return new FigureDraft(
                new BigDecimal(value),
                FigureStatus.PRELIMINARY,
                Confidence.HIGH,
                new Provenance(new Phrase("Báo cáo 12/BC-SCT", "Report 12"), "3", null),
                null,
                true);
    }

    @Override
    public Optional<Figure> find(FigureKey key) {
        return Optional.ofNullable(kept.get(key)).map(revisions -> new Figure(key, revisions));
    }

    @Override
    public void add(FigureKey key, FigureRevision revision) {
        kept.computeIfAbsent(key, _ -> new ArrayList<>()).add(revision);
    }
}
