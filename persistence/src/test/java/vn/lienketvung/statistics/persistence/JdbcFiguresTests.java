package vn.lienketvung.statistics.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;
import vn.lienketvung.statistics.Confidence;
import vn.lienketvung.statistics.FigureKey;
import vn.lienketvung.statistics.FigureRevision;
import vn.lienketvung.statistics.FigureStatus;
import vn.lienketvung.statistics.Figures;
import vn.lienketvung.statistics.IndicatorCode;
import vn.lienketvung.statistics.Period;
import vn.lienketvung.statistics.PeriodCalendar;
import vn.lienketvung.statistics.Phrase;
import vn.lienketvung.statistics.Place;
import vn.lienketvung.statistics.Provenance;
import vn.lienketvung.statistics.PublishedFigures;
import vn.lienketvung.statistics.Recorder;

@PersistenceTest
class JdbcFiguresTests {

    private static final IndicatorCode GRDP = new IndicatorCode("grdp-gia-hien-hanh");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Autowired Figures figures;
    @Autowired PublishedFigures published;
    @Autowired Viewpoint viewpoint;
    @Autowired JdbcClient sql;

    @BeforeEach
    void theCast() {
        new CastInDatabase(sql).arrive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"VN", "82@2025-07-01", "82@", "SIX_REGIONS_OF_34:DBSCL"})
    void aFigureComesBackWithEveryRevision(String place) {
        var key = key(place);
        var first = revision(1, "271.25", true, DAY);
        var second = revision(2, "272", false, DAY.plusDays(1));
        figures.add(key, first);
        figures.add(key, second);

        assertThat(figures.find(key))
                .hasValueSatisfying(figure ->
                        assertThat(figure.revisions())
                                .usingRecursiveComparison()
                                .isEqualTo(List.of(first, second)));
    }

    @Test
    void whatIsNotPublishedIsSeenInTheWorkAreaOfItsRegionOnly() {
        var key = key("82@");
        figures.add(key, revision(1, "7", false, DAY));

        assertThat(seen(Cast.LAN.sight(), key)).isTrue();
        assertThat(seen(Cast.KHANH.sight(), key)).isTrue();
        assertThat(seen(Cast.NGOC.sight(), key)).isTrue();
        assertThat(seen(Cast.DUNG.sight(), key)).isFalse();
        assertThat(seen(Sight.VISITOR, key)).isFalse();
        assertThat(seen(Sight.NOBODY, key)).isFalse();
    }

    private boolean seen(Sight by, FigureKey key) {
        return viewpoint.as(by, () -> figures.find(key).isPresent());
    }

    @Test
    void publicPagesReadThePublishedRevisionsWhoeverAsks() {
        var key = key("82@2025-07-01");
        figures.add(key, revision(1, "271.25", true, DAY));
        figures.add(key, revision(2, "272", false, DAY));

        for (var sight : List.of(Sight.VISITOR, Cast.LAN.sight(), Cast.NGOC.sight()))
            assertThat(viewpoint.as(sight, () -> published.of(List.of(GRDP))))
                    .filteredOn(figure -> figure.key().equals(key))
                    .singleElement()
                    .satisfies(figure ->
                            assertThat(figure.revisions())
                                    .extracting(FigureRevision::number)
                                    .containsExactly(1));
    }

    @Test
    void whoLooksOnForAnotherProvinceAddsNothingHere() {
        assertThatThrownBy(() ->
                        viewpoint.run(
                                Cast.DUNG.sight(),
                                () ->
                                        figures.add(
                                                key("82@2025-07-01"), revision(1, "1", true, DAY))))
                .hasMessageContaining("figure_revision");
    }

    @Test
    void aVisitorAddsNothing() {
        assertThatThrownBy(() ->
                        viewpoint.run(
                                Sight.VISITOR,
                                () -> figures.add(key("VN"), revision(1, "1", true, DAY))))
                .hasMessageContaining("figure_revision");
    }

    @Test
    void aNumberThatIsTakenIsAConflict() {
        figures.add(key("VN"), revision(1, "1", true, DAY));

        assertThatThrownBy(() -> figures.add(key("VN"), revision(1, "2", true, DAY)))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void aNumberThatSkipsOneIsRefused() {
        assertThatThrownBy(() -> figures.add(key("VN"), revision(2, "1", true, DAY)))
                .hasMessageContaining("does not follow");
    }

    @Test
    void nothingIsKnownBeforeWhatItCorrects() {
        figures.add(key("VN"), revision(1, "1", true, DAY));

        assertThatThrownBy(() -> figures.add(key("VN"), revision(2, "2", true, DAY.minusDays(1))))
                .hasMessageContaining("known before");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update figure_revision set value = 1",
                "delete from figure_revision",
                "truncate figure_revision",
                "update published_figure set value = 1",
                "update indicator set unit = 'x'"
            })
    void whatStandsThereStands(String attempt) {
        assertThatThrownBy(() -> sql.sql(attempt).update())
                .hasStackTraceContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025",
                "2025-H2",
                "2025-Q3",
                "2025-9M",
                "2024-02",
                "2026-2030",
                "2022-12-31",
                "BC-2025",
                "BC-2025-H1",
                "BC-2025-01"
            })
    void theDatabaseKnowsTheSameDaysOfAPeriod(String code) {
        var period = Period.of(code).orElseThrow();

        assertThat(
                        sql.sql(
                                        "select lower(period_days(:code)) || ' ' || (upper(period_days(:code)) - 1)")
                                .param("code", code)
                                .query(String.class)
                                .single())
                .isEqualTo(period.start() + " " + period.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025-13", "2030-2026", "2025-02-30", "BC-2025-Q1", "BC-2025-9M"})
    void andRefusesTheSame(String code) {
        assertThat(
                        sql.sql("select period_days(:code) is null")
                                .param("code", code)
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    private static FigureKey key(String place) {
        return new FigureKey(GRDP, Place.of(place), Period.year(PeriodCalendar.STATISTICAL, 2021));
    }

    private static FigureRevision revision(int number, String value, boolean out, LocalDate day) {
        return new FigureRevision(
                number,
                new BigDecimal(value),
                FigureStatus.PRELIMINARY,
                Confidence.MEDIUM,
                new Provenance(new Phrase("Báo cáo 12", "Report 12"), "3", "Sở Tài chính"),
                new Phrase("Làm tròn.", "Rounded."),
                out,
                day,
                new Recorder(
                        Cast.KHANH.account().value(),
                        Cast.KHANH.fullName(),
                        Cast.KHANH.organisationName()));
    }
}
