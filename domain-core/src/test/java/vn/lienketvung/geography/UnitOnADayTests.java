package vn.lienketvung.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.geography.Units.FIRST_DAY_OF_34;
import static vn.lienketvung.geography.Units.LAST_DAY_OF_63;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which unit was this on that day? */
class UnitOnADayTests {

    private final Territory territory = InMemoryTerritory.cast();

    @ParameterizedTest
    @CsvSource({
        "15, Yên Bái, Lào Cai",
        "24, Bắc Giang, Bắc Ninh",
        "44, Quảng Bình, Quảng Trị",
        "52, Bình Định, Gia Lai",
        "80, Long An, Tây Ninh",
        "82, Tiền Giang, Đồng Tháp",
        "91, Kiên Giang, An Giang"
    })
    void aCodeThatChangedOwnerMeansTheUnitOfItsDay(String code, String before, String after) {
        assertThat(provinceOn(code, LAST_DAY_OF_63)).isEqualTo("Tỉnh " + before);
        assertThat(provinceOn(code, FIRST_DAY_OF_34)).isEqualTo("Tỉnh " + after);
    }

    @Test
    void aCommuneCodeGivenOnMeansTheUnitOfItsDay() {
        CommuneCode code = new CommuneCode("00004");

        assertThat(territory.communeOn(code, LAST_DAY_OF_63).orElseThrow().latest().fullName())
                .isEqualTo("Phường Trúc Bạch");
        assertThat(territory.communeOn(code, FIRST_DAY_OF_34).orElseThrow().latest().fullName())
                .isEqualTo("Phường Ba Đình");
    }

    @Test
    void aFormerCodeMeansNothingAnyMore() {
        assertThat(territory.provinceOn(new ProvinceCode("27"), LAST_DAY_OF_63)).isPresent();
        assertThat(territory.provinceOn(new ProvinceCode("27"), FIRST_DAY_OF_34)).isEmpty();
    }

    @Test
    void aNewCodeMeantNothingBefore() {
        assertThat(territory.communeOn(new CommuneCode("00008"), LAST_DAY_OF_63)).isEmpty();
    }

    @Test
    void dongNaiIsACityOnlySinceTheDayItBecameOne() {
        assertThat(provinceOn("75", LocalDate.of(2026, 4, 29))).isEqualTo("Tỉnh Đồng Nai");
        assertThat(provinceOn("75", LocalDate.of(2026, 4, 30))).isEqualTo("Thành phố Đồng Nai");
    }

    @Test
    void aCommuneTurnedWardIsTheSameUnitWithAnotherKind() {
        AdministrativeUnit locNinh =
                territory
                        .communeOn(new CommuneCode("25270"), LocalDate.of(2026, 4, 29))
                        .orElseThrow();

        assertThat(locNinh.on(LocalDate.of(2026, 4, 29)).orElseThrow().type())
                .isEqualTo(UnitType.COMMUNE);
        assertThat(locNinh.on(LocalDate.of(2026, 4, 30)).orElseThrow().type())
                .isEqualTo(UnitType.WARD);
        assertThat(locNinh.on(LAST_DAY_OF_63)).isEmpty();
        assertThat(locNinh.nearest(LAST_DAY_OF_63).type()).isEqualTo(UnitType.COMMUNE);
    }

    @Test
    void anIdIsReadBackFromItsText() {
        assertThat(UnitId.of("24@").from()).isNull();
        assertThat(UnitId.of("24@2025-07-01")).isEqualTo(new UnitId("24", FIRST_DAY_OF_34));
        assertThat(UnitId.of("24@2025-07-01")).hasToString("24@2025-07-01");
    }

    private String provinceOn(String code, LocalDate day) {
        return territory
                .provinceOn(new ProvinceCode(code), day)
                .orElseThrow()
                .nearest(day)
                .fullName();
    }
}
