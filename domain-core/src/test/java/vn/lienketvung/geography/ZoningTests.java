package vn.lienketvung.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZoningTests {

    private static final UnitId PHU_THO = new UnitId("25", Units.FIRST_DAY_OF_34);
    private static final LocalDate SETTING = LocalDate.of(2025, 12, 31);

    private final Zoning zoning = InMemoryTerritory.cast();

    @Test
    void untilTheNewRegionsApplyAMergedProvinceLiesWhereItsPartsDid() {
        assertThat(zoning.regionsOf(List.of(PHU_THO), SETTING.minusDays(1)))
                .extracting(in -> in.through().latest().name() + " in " + in.region().code())
                .containsExactlyInAnyOrder(
                        "Hòa Bình in TDMNPB", "Phú Thọ in TDMNPB", "Vĩnh Phúc in DBSH");
    }

    @Test
    void sinceThatDayItLiesInOneRegion() {
        assertThat(zoning.regionsOf(List.of(PHU_THO), SETTING))
                .singleElement()
                .matches(RegionMembership::direct)
                .extracting(in -> in.region().code().value())
                .isEqualTo("TDMN");
    }

    @Test
    void aProvinceThatDidNotExistYetLiesInNoRegion() {
        assertThat(zoning.regionsOf(List.of(PHU_THO), Units.LAST_DAY_OF_63)).isEmpty();
    }

    @Test
    void theSettingMovesTheBorderBetweenTheSchemes() {
        ZoningCalendar later = new ZoningCalendar(LocalDate.of(2026, 1, 15));

        assertThat(later.sixRegionsOn(LocalDate.of(2026, 1, 14)))
                .isEqualTo(ZoningScheme.SIX_REGIONS_OF_63);
        assertThat(later.sixRegionsOn(LocalDate.of(2026, 1, 15)))
                .isEqualTo(ZoningScheme.SIX_REGIONS_OF_34);
        assertThat(later.validityOf(ZoningScheme.SIX_REGIONS_OF_63).until())
                .isEqualTo(LocalDate.of(2026, 1, 14));
    }
}
