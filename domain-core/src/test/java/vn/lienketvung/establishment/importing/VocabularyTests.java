package vn.lienketvung.establishment.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienketvung.establishment.EstablishmentKind;
import vn.lienketvung.establishment.SizeClass;

class VocabularyTests {

    @ParameterizedTest
    @CsvSource({
        "HTX, COOPERATIVE",
        "hop tac xa, COOPERATIVE",
        "Tổ hợp tác, COOPERATIVE_GROUP",
        "LHHTX, COOPERATIVE_UNION",
        "'Công ty', ENTERPRISE",
        "Siêu thị, RETAILER"
    })
    void kindsAreWrittenInManyWays(String written, EstablishmentKind kind) {
        assertThat(Vocabulary.kind(written)).isEqualTo(kind);
    }

    @Test
    void whatIsNoKindIsNotGuessed() {
        assertThat(Vocabulary.kind("Hợp tác xẻ")).isNull();
        assertThat(Vocabulary.kind("")).isNull();
    }

    @Test
    void sizesInBothLanguages() {
        assertThat(Vocabulary.size("SIÊU NHỎ")).isEqualTo(SizeClass.MICRO);
        assertThat(Vocabulary.size("large")).isEqualTo(SizeClass.LARGE);
        assertThat(Vocabulary.size("khổng lồ")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'Trồng trọt; Chế biến', CROPS PROCESSING",
        "'trong trot, Trồng trọt', CROPS",
        "'Chăn nuôi/Thủy sản', LIVESTOCK FISHERY",
        "'Tiểu thủ công nghiệp, làng nghề', CRAFTS"
    })
    void severalSectorsStandInOneCell(String written, String sectors) {
        assertThat(Vocabulary.sectors(written)).isEqualTo(sectors);
    }

    @Test
    void oneUnknownSectorSpoilsTheCell() {
        assertThat(Vocabulary.sectors("Trồng trọt; Nuôi rồng")).isNull();
    }
}
