package vn.lienketvung.geography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceQueryTests {

    @Test
    void spacesAndTheWordForFormerAreLeftOut() {
        assertThat(PlaceQuery.of("  Bắc   Kạn cũ ").name()).isEqualTo("bắc kạn");
        assertThat(PlaceQuery.of("Bắc Kạn (cũ)").name()).isEqualTo("bắc kạn");
    }

    @Test
    void commonAbbreviationsAreSpeltOut() {
        assertThat(PlaceQuery.of("TP.HCM").name()).isEqualTo("thành phố hồ chí minh");
        assertThat(PlaceQuery.of("TP. Đà Nẵng").name()).isEqualTo("thành phố đà nẵng");
        assertThat(PlaceQuery.of("TT. Lộc Ninh").name()).isEqualTo("thị trấn lộc ninh");
    }

    @Test
    void whatFollowsACommaIsWhereThePlaceLies() {
        PlaceQuery query = PlaceQuery.of("Tân Phú, Đồng Nai");

        assertThat(query.name()).isEqualTo("tân phú");
        assertThat(query.within()).containsExactly("đồng nai");
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(PlaceQuery.of("Ho\u0300a Bi\u0300nh").name()).isEqualTo("hòa bình");
    }

    @Test
    void oneLetterIsTooShortAndNothingToo() {
        assertThat(PlaceQuery.of("x").isTooShort()).isTrue();
        assertThat(PlaceQuery.of(" , ").isTooShort()).isTrue();
        assertThat(PlaceQuery.of("01").isTooShort()).isFalse();
    }

    @Test
    void marksFallAwayAndDBecomesPlain() {
        assertThat(PlaceQuery.withoutMarks("Đắk Lắk, Hưng Yên")).isEqualTo("dak lak, hung yen");
    }
}
