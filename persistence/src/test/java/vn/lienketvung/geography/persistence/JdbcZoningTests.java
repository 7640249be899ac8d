package vn.lienketvung.geography.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.geography.AdministrativeUnit;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.geography.Zoning;
import vn.lienketvung.geography.ZoningCalendar;
import vn.lienketvung.geography.ZoningScheme;
import vn.lienketvung.shared.persistence.PersistenceTest;

@PersistenceTest
class JdbcZoningTests {

    private static final LocalDate START_OF_34 = LocalDate.of(2025, 7, 1);
    private static final LocalDate DEFAULT = LocalDate.of(2025, 12, 31);
    private static final UnitId PHU_THO = new UnitId("25", START_OF_34);

    @Autowired Zoning zoning;

    @Autowired Territory territory;

    @Autowired JdbcClient sql;

    @Test
    void everyProvinceOfTodayLiesInExactlyOneOfTheSixRegions() {
        assertThat(zoning.regionsOf(idsOn(DEFAULT), DEFAULT))
                .hasSize(34)
                .allMatch(in -> in.direct());
    }

    @Test
    void every63rdProvinceLaysInExactlyOneOfTheSixRegionsBefore() {
        LocalDate day = LocalDate.of(2024, 1, 1);

        assertThat(zoning.regionsOf(idsOn(day), day))
                .hasSize(63)
                .allMatch(in -> in.region().scheme() == ZoningScheme.SIX_REGIONS_OF_63);
    }

    @Test
    void inTheHalfYearBetweenPhuThoSpansTwoRegions() {
        assertThat(zoning.regionsOf(List.of(PHU_THO), DEFAULT.minusDays(1)))
                .extracting(in -> in.through().latest().name() + " in " + in.region().code())
                .containsExactly("Hòa Bình in TDMNPB", "Phú Thọ in TDMNPB", "Vĩnh Phúc in DBSH");
    }

    @Test
    void theSettingMovesTheDay() {
        Zoning later = new JdbcZoning(sql, territory, new ZoningCalendar(LocalDate.of(2026, 3, 1)));

        assertThat(later.regionsOf(List.of(PHU_THO), DEFAULT)).hasSize(3);
        assertThat(later.regionsOf(List.of(PHU_THO), LocalDate.of(2026, 3, 1))).hasSize(1);
    }

    @Test
    void keyEconomicRegionsEndWithTheProvincesTheyWereDrawnOn() {
        UnitId vinhPhuc = new UnitId("26", null);

        assertThat(
                        zoning.regionsOf(
                                List.of(vinhPhuc),
                                LocalDate.of(2025, 6, 30),
                                ZoningScheme.KEY_ECONOMIC_REGIONS))
                .singleElement()
                .extracting(in -> in.region().name())
                .isEqualTo("Vùng kinh tế trọng điểm Bắc Bộ");
        assertThat(
                        zoning.regionsOf(
                                List.of(PHU_THO), START_OF_34, ZoningScheme.KEY_ECONOMIC_REGIONS))
                .isEmpty();
    }

    @Test
    void aRegionListsItsMembersWhileItsSchemeApplies() {
        RegionCode southeast = new RegionCode("DNB");

        assertThat(zoning.membersOf(ZoningScheme.SIX_REGIONS_OF_34, southeast, DEFAULT))
                .extracting(unit -> unit.latest().name())
                .containsExactly("Đồng Nai", "Hồ Chí Minh", "Tây Ninh");
        assertThat(zoning.membersOf(ZoningScheme.SIX_REGIONS_OF_63, southeast, DEFAULT)).isEmpty();
        assertThat(
                        zoning.membersOf(
                                ZoningScheme.SIX_REGIONS_OF_63, southeast, DEFAULT.minusDays(1)))
                .hasSize(6);
    }

    @Test
    void eachSchemeKnowsItsRegions() {
        assertThat(zoning.regionsOf(ZoningScheme.SIX_REGIONS_OF_34)).hasSize(6);
        assertThat(zoning.regionsOf(ZoningScheme.SIX_REGIONS_OF_63)).hasSize(6);
        assertThat(zoning.regionsOf(ZoningScheme.KEY_ECONOMIC_REGIONS)).hasSize(4);
    }

    private List<UnitId> idsOn(LocalDate day) {
        return territory.provincesOn(day).stream().map(AdministrativeUnit::id).toList();
    }
}
