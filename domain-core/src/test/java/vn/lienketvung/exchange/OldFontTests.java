package vn.lienketvung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in the fonts of before Unicode is seen, and no other text is taken for it. */
class OldFontTests {

    @ParameterizedTest
    @ValueSource(strings = {"Hîp t¸c x·", "C¬ së s¶n xuÊt"})
    void tcvn3(String typed) {
        assertThat(OldFont.of(typed)).contains(OldFont.TCVN3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hôïp taùc xaõ caø pheâ", "Ñoàng Thaùp ngaøy"})
    void vni(String typed) {
        assertThat(OldFont.of(typed)).contains(OldFont.VNI);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hop tac xa",
                "Hợp tác xã nông nghiệp Mỹ Đông",
                "HTX cà phê",
                "Cơ sở sản xuất số 5",
                "Sa Đéc",
                "Thanh Hoá"
            })
    void unicode(String typed) {
        assertThat(OldFont.of(typed)).isEmpty();
    }

    @Test
    void decomposedTextIsUnicodeAsWell() {
        assertThat(OldFont.of("Hợp tác xã")).isEmpty();
    }
}
