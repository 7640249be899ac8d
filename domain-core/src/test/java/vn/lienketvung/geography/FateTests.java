package vn.lienketvung.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.geography.Units.FIRST_DAY_OF_34;

import org.junit.jupiter.api.Test;

class FateTests {

    private final InMemoryTerritory territory = InMemoryTerritory.cast();

    @Test
    void aSplitUnitAnswersWithAllItsParts() {
        assertThat(territory.successorsOf(former("00007")))
                .allMatch(link -> link.extent() == Extent.PARTIAL)
                .extracting(link -> link.successor().latest().fullName())
                .containsExactly("Phường Ngọc Hà", "Phường Giảng Võ");
        assertThat(fate("00007")).isEqualTo(Fate.SPLIT);
    }

    @Test
    void aProvinceThatWentIntoALargerOneIsMergedEvenUnderItsOldName() {
        assertThat(fate("26")).isEqualTo(Fate.MERGED);
        assertThat(fate("25")).isEqualTo(Fate.MERGED);
    }

    @Test
    void anUntouchedProvinceIsKept() {
        assertThat(fate("04")).isEqualTo(Fate.KEPT);
    }

    @Test
    void theSameTerritoryUnderAnotherNameIsRenamed() {
        assertThat(fate("00004")).isEqualTo(Fate.RENAMED);
    }

    @Test
    void anotherPlaceForTheToneMarkIsNoOtherName() {
        territory.add(
                Units.formerCommune(
                        "00922", UnitType.COMMUNE, "Thuận Hoà", "Huyện Vị Xuyên", "02"));
        territory.add(Units.commune("00922", UnitType.COMMUNE, "Thuận Hòa", "08"));
        territory.merge("00922", "00922", Extent.FULL);

        assertThat(fate("00922")).isEqualTo(Fate.KEPT);
    }

    @Test
    void aUnitWithoutSuccessorLives() {
        assertThat(Fate.of(territory.successorsOf(new UnitId("25", FIRST_DAY_OF_34))))
                .isEqualTo(Fate.LIVES);
    }

    @Test
    void aUnitNamesWhatItWasFormedFrom() {
        assertThat(territory.predecessorsOf(new UnitId("25", FIRST_DAY_OF_34)))
                .extracting(link -> link.predecessor().latest().name())
                .containsExactlyInAnyOrder("Hòa Bình", "Phú Thọ", "Vĩnh Phúc");
    }

    private Fate fate(String formerCode) {
        return Fate.of(territory.successorsOf(former(formerCode)));
    }

    private static UnitId former(String code) {
        return new UnitId(code, null);
    }
}
