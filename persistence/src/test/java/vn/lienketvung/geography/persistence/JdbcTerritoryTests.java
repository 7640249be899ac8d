package vn.lienketvung.geography.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lienketvung.geography.AdministrativeUnit;
import vn.lienketvung.geography.CommuneCode;
import vn.lienketvung.geography.Extent;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.Succession;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.geography.UnitLevel;
import vn.lienketvung.geography.UnitType;
import vn.lienketvung.shared.persistence.PersistenceTest;

@PersistenceTest
class JdbcTerritoryTests {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    @Autowired Territory territory;

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
    void theSevenCodesThatChangedOwnerMeanTheProvinceOfTheirDay(
            String code, String before, String after) {
        assertThat(provinceOn(code, BEFORE)).isEqualTo("Tỉnh " + before);
        assertThat(provinceOn(code, AFTER)).isEqualTo("Tỉnh " + after);
    }

    @Test
    void changesOfKindHaveTheirDay() {
        assertThat(provinceOn("46", LocalDate.of(2024, 12, 31))).isEqualTo("Tỉnh Thừa Thiên Huế");
        assertThat(provinceOn("46", LocalDate.of(2025, 1, 1))).isEqualTo("Thành phố Huế");
        assertThat(provinceOn("75", LocalDate.of(2026, 4, 29))).isEqualTo("Tỉnh Đồng Nai");
        assertThat(provinceOn("75", LocalDate.of(2026, 4, 30))).isEqualTo("Thành phố Đồng Nai");
        assertThat(communeOn("26368", LocalDate.of(2026, 4, 29))).isEqualTo("Xã Long Thành");
        assertThat(communeOn("26368", LocalDate.of(2026, 4, 30))).isEqualTo("Phường Long Thành");
    }

    @Test
    void aCommuneCodeGivenOnMeansTheUnitOfItsDay() {
        assertThat(communeOn("00004", BEFORE)).isEqualTo("Phường Trúc Bạch");
        assertThat(communeOn("00004", AFTER)).isEqualTo("Phường Ba Đình");
        assertThat(communeOn("318", BEFORE)).isEqualTo("Huyện Bạch Long Vĩ");
        assertThat(territory.communeOn(new CommuneCode("318"), AFTER)).isEmpty();
    }

    @Test
    void aSplitWardAnswersWithAllFiveParts() {
        List<Succession> parts = territory.successorsOf(new UnitId("00634", null));

        assertThat(parts)
                .allMatch(part -> part.extent() == Extent.PARTIAL && part.on().equals(AFTER))
                .extracting(part -> part.successor().latest().name())
                .containsExactlyInAnyOrder(
                        "Xuân Phương", "Tây Mỗ", "Đại Mỗ", "Hà Đông", "Dương Nội");
    }

    @Test
    void theArchipelagosAreWhereTheyBelong() {
        assertThat(successorOf("498")).isEqualTo("Đặc khu Hoàng Sa");
        assertThat(provinceOfToday("Hoàng Sa", "48")).isEqualTo(UnitType.SPECIAL_ZONE);
        assertThat(provinceOfToday("Trường Sa", "56")).isEqualTo(UnitType.SPECIAL_ZONE);
    }

    @Test
    void thereAre63ProvincesAndThen34InVietnameseOrder() {
        assertThat(territory.provincesOn(BEFORE))
                .hasSize(63)
                .allMatch(unit -> unit.level() == UnitLevel.PROVINCE);
        assertThat(territory.provincesOn(AFTER))
                .hasSize(34)
                .extracting(unit -> unit.latest().name())
                .startsWith("An Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Nẵng")
                .endsWith("Tây Ninh", "Thái Nguyên", "Thanh Hóa", "Tuyên Quang", "Vĩnh Long");
    }

    @Test
    void aProvinceListsItsCommunesOfTheDay() {
        UnitId haNoi = new UnitId("01", AFTER);

        assertThat(territory.communesOn(haNoi, AFTER)).hasSize(126);
        assertThat(territory.communesOn(haNoi, BEFORE)).isEmpty();
        assertThat(territory.communesOn(new UnitId("01", null), BEFORE))
                .isNotEmpty()
                .allMatch(unit -> unit.formerDistrict() != null);
    }

    @Test
    void aUnitComesBackWithEverythingKnownOfIt() {
        AdministrativeUnit phucXa = territory.find(new UnitId("00001", null)).orElseThrow();

        assertThat(phucXa.validity().from()).isNull();
        assertThat(phucXa.validity().until()).isEqualTo(BEFORE);
        assertThat(phucXa.province()).isEqualTo(new UnitId("01", null));
        assertThat(phucXa.formerDistrict()).isEqualTo("Quận Ba Đình");
        assertThat(phucXa.latest().fullName()).isEqualTo("Phường Phúc Xá");
        assertThat(phucXa.latest().nameEnglish()).isEqualTo("Phuc Xa");
    }

    @Test
    void aPlaceWithoutCodeIsNoUnit() {
        assertThat(territory.everWithCode("99")).isEmpty();
        assertThat(territory.findAll(List.of())).isEmpty();
        assertThat(territory.successorsOf(List.of())).isEmpty();
    }

    private String successorOf(String code) {
        return territory
                .successorsOf(new UnitId(code, null))
                .getFirst()
                .successor()
                .latest()
                .fullName();
    }

    private UnitType provinceOfToday(String zone, String province) {
        return territory.communesOn(new UnitId(province, AFTER), AFTER).stream()
                .filter(unit -> unit.latest().name().equals(zone))
                .findFirst()
                .orElseThrow()
                .latest()
                .type();
    }

    private String provinceOn(String code, LocalDate day) {
        return territory
                .provinceOn(new ProvinceCode(code), day)
                .flatMap(unit -> unit.on(day))
                .orElseThrow()
                .fullName();
    }

    private String communeOn(String code, LocalDate day) {
        return territory
                .communeOn(new CommuneCode(code), day)
                .flatMap(unit -> unit.on(day))
                .orElseThrow()
                .fullName();
    }
}
