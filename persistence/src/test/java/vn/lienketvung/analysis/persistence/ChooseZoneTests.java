package vn.lienketvung.analysis.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.analysis.ChooseZone;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.geography.ZoningScheme;
import vn.lienketvung.register.Places.ProvinceName;
import vn.lienketvung.shared.persistence.PersistenceTest;

/** The provinces of today under schemes that were drawn on the 63, beside what the tables of the territory say. */
@PersistenceTest
class ChooseZoneTests {

    /** Which of the regions, or none, the parts of each province of today lay in. */
    private static final String REGIONS_OF =
            """
            select array_agg(distinct coalesce(m.region_code, '')) from unit_succession s
              left join zoning_member m on m.unit_id = s.predecessor_id and m.scheme = :scheme
             where s.successor_id = :province
            """;

    @Autowired ChooseZone zones;
    @Autowired JdbcClient sql;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SIX_REGIONS_OF_34")
    void everyProvinceStandsOnceWhereAllOfItLay(ZoningScheme scheme) {
        var zoned = zones.of(scheme);
        assertThat(zoned.provinces().map(ProvinceName::code)).hasSize(34).doesNotHaveDuplicates();
        for (var region : zoned.regions())
            for (var province : region.provinces())
                assertThat(regionsOf(scheme, province)).containsExactly(region.code().value());
        for (var province : zoned.cut())
            assertThat(regionsOf(scheme, province)).hasSizeGreaterThan(1);
        for (var province : zoned.outside())
            assertThat(regionsOf(scheme, province)).containsExactly("");
    }

    private List<String> regionsOf(ZoningScheme scheme, ProvinceName province) {
        return List.of(
                sql.sql(REGIONS_OF)
                        .param("scheme", scheme.name())
                        .param("province", province.code().value() + "@2025-07-01")
                        .query((row, _) -> (String[]) row.getArray(1).getArray())
                        .single());
    }

    @Test
    void theSixOldRegionsCutSevenProvinces() {
        var zoned = zones.of(ZoningScheme.SIX_REGIONS_OF_63);
        assertThat(zoned.cut())
                .extracting(each -> each.code().value())
                .containsExactlyInAnyOrder("24", "25", "51", "52", "66", "68", "80");
        assertThat(zoned.outside()).isEmpty();
        assertThat(zoned.regions())
                .extracting(each -> each.code().value())
                .containsExactly("TDMNPB", "DBSH", "BTBDHMT", "DNB", "DBSCL");
        assertThat(zoned.empty()).extracting(each -> each.code().value()).containsExactly("TN");
        assertThat(zones.of(ZoningScheme.KEY_ECONOMIC_REGIONS).outside()).isNotEmpty();
    }

    @Test
    void aRegionOfAnotherSchemeIsASumOfProvincesAndNoPlace() {
        var scope = zones.choose(ZoningScheme.SIX_REGIONS_OF_63, new RegionCode("DBSCL"), null);
        assertThat(scope.provinces())
                .extracting(ProvinceCode::value)
                .containsExactlyInAnyOrder("82", "86", "91", "92", "96");
        assertThat(scope.isPlace()).isFalse();
        assertThatThrownBy(scope::place).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRegionOfTodayIsNotMistakenForOne() {
        var scope = zones.choose(ZoningScheme.SIX_REGIONS_OF_63, new RegionCode("NTBTN"), null);
        assertThat(scope.provinces()).hasSize(34);
        assertThat(scope.place()).isEqualTo("VN");
    }
}
