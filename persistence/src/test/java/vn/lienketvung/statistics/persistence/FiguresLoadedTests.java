package vn.lienketvung.statistics.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import db.migration.statistics.V0661__statistics_load_figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.geography.Zoning;
import vn.lienketvung.geography.ZoningScheme;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.statistics.IndicatorCode;
import vn.lienketvung.statistics.Indicators;
import vn.lienketvung.statistics.MergeRule;
import vn.lienketvung.statistics.Mosaic;
import vn.lienketvung.statistics.Period;
import vn.lienketvung.statistics.Place;
import vn.lienketvung.statistics.PublishedFigures;
import vn.lienketvung.statistics.Reading;
import vn.lienketvung.statistics.Series;
import vn.lienketvung.statistics.Shortfall;

/** The real figures arrived whole, on the right places, and add up where they must. */
@PersistenceTest
class FiguresLoadedTests {

    private static final int RELEASED = 831147718;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired Indicators indicators;
    @Autowired PublishedFigures figures;
    @Autowired Territory territory;
    @Autowired Zoning zoning;
    @Autowired JdbcClient sql;

    @Test
    void everyFigureIsThereAndTheDoubtfulOnesStayInside() {
        assertThat(count("figure_revision")).isEqualTo(312);
        assertThat(count("published_figure")).isEqualTo(305);
        assertThat(count("figure_revision where not published and confidence = 'LOW'"))
                .isEqualTo(7);
        assertThat(indicators.all()).hasSize(48);
        assertThat(indicators.all())
                .filteredOn(each -> each.rule() == MergeRule.WEIGHTED_MEAN)
                .hasSize(8);
    }

    @Test
    void theFilesAreThoseOfTheRelease() {
        assertThat(new V0661__statistics_load_figures().getChecksum()).isEqualTo(RELEASED);
    }

    @Test
    void eachOfThemSitsInTheAuditTrailWithItsHash() {
        assertThat(
                        count(
                                "audit_event where kind = 'figure.recorded' and account = 'system:load-figures'"))
                .isEqualTo(312);
        assertThat(
                        sql.sql(
                                        """
                                        select hash_after from audit_event
                                         where subject_kind = 'figure' and subject_id = 'dan-so-sap-xep/01@2025-07-01/2025'
                                        """)
                                .query(String.class)
                                .single())
                .as("what is hashed never changes: entries are for ever")
                .isEqualTo("bab74fca8b242cdaeecc8bcd54ca0edefb2d8c937d2cc26b5278a904b8cb745e");
    }

    @Test
    void provincesAndRegionsAddUpToTheNation() {
        assertThat(read("dan-so-sap-xep", Place.NATION, "2025")).isEqualByComparingTo("113571926");
        assertThat(read("so-ho-ngheo-va-can-ngheo", Place.NATION, "2023"))
                .isEqualByComparingTo("1586336");
        assertThat(sum("so-ho-ngheo-va-can-ngheo", "2023")).isEqualByComparingTo("1586336");
        assertThat(sum("so-hop-tac-xa", "2022-12-31")).isEqualByComparingTo("29378");
    }

    /** Code 15 was Yên Bái and is Lào Cai. */
    @Test
    void aFigureOfAFormerProvinceIsNotOneOfTheNewOwnerOfItsCode() {
        assertThat(read("hop-tac-xa-thanh-lap-moi", Place.of("15@"), "2024"))
                .isEqualByComparingTo("120");
        assertThat(reading("hop-tac-xa-thanh-lap-moi", Place.of("15@2025-07-01"), "2024"))
                .isInstanceOfSatisfying(
                        Reading.Missing.class,
                        missing -> assertThat(missing.why()).isEqualTo(Shortfall.PARTS_MISSING));
    }

    @Test
    void theGrdpOfARegionWaitsForTheProvincesThatHaveNone() {
        var north = Place.of("SIX_REGIONS_OF_34:TDMN");
        assertThat(reading("grdp-gia-hien-hanh", north, "2024"))
                .isInstanceOfSatisfying(
                        Reading.Missing.class,
                        missing ->
                                assertThat(missing.units())
                                        .extracting(unit -> unit.code())
                                        .containsExactlyInAnyOrder(
                                                "04", "08", "11", "12", "14", "20"));
        assertThat(read("grdp-gia-hien-hanh", Place.of("SIX_REGIONS_OF_34:DNB"), "2024"))
                .isEqualByComparingTo(new BigDecimal(2715782 + 609176 + 312466));
    }

    @Test
    void aYearbookFigureOfAProvinceThatWasKeptIsReadOnBothLists() {
        assertThat(reading("dan-so-trung-binh", Place.of("01@"), "2024"))
                .isInstanceOf(Reading.Given.class);
        assertThat(reading("dan-so-trung-binh", Place.of("01@2025-07-01"), "2024"))
                .isInstanceOf(Reading.Carried.class);
    }

    @Test
    void whatTheNewestFiguresReachIsCounted() {
        var grdp = figures.coverage().get(new IndicatorCode("grdp-gia-hien-hanh"));
        assertThat(grdp).isNotNull();
        assertThat(grdp.provinces()).isEqualTo(25);
        assertThat(grdp.newest().code()).isEqualTo("2024");
        assertThat(figures.coverage()).doesNotContainKey(new IndicatorCode("tong-muc-ban-le"));
        assertThat(figures.coverage()).doesNotContainKey(new IndicatorCode("tong-so-ho"));
        var growth = figures.coverage().get(new IndicatorCode("toc-do-tang-grdp"));
        assertThat(growth).isNotNull();
        assertThat(List.of(growth.provinces(), growth.regions(), growth.formerRegions()))
                .containsExactly(8, 6, 0);
        assertThat(growth.nation()).isTrue();
    }

    private @Nullable BigDecimal read(String indicator, Place place, String period) {
        return reading(indicator, place, period) instanceof Reading.Valued valued
                ? valued.value()
                : null;
    }

    private BigDecimal sum(String indicator, String period) {
        return mosaic().regionsOf(ZoningScheme.SIX_REGIONS_OF_63).stream()
                .map(place -> (Reading.Valued) reading(indicator, place, period))
                .map(Reading.Valued::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Reading reading(String indicator, Place place, String period) {
        var code = new IndicatorCode(indicator);
        var found = indicators.find(code).orElseThrow();
        return Series.of(found, null, figures.of(List.of(code)), mosaic(), null)
                .read(place, Period.of(period).orElseThrow());
    }

    private Mosaic mosaic() {
        return Mosaic.of(territory, zoning, TODAY);
    }

    private long count(String from) {
        return sql.sql("select count(*) from " + from).query(Long.class).single();
    }
}
