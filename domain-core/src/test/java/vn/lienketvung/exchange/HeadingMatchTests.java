package vn.lienketvung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingMatchTests {

    private static final List<TableColumn> COLUMNS =
            List.of(
                    new TableColumn("name", true, List.of("Tên cơ sở", "Tên HTX")),
                    new TableColumn("taxCode", false, List.of("Mã số thuế", "MST")),
                    new TableColumn("phone", true, List.of("Điện thoại", "SĐT")));

    @ParameterizedTest
    @CsvSource({
        "'Điện  Thoại (di động)', dien thoai",
        "ĐẶNG, dang",
        "' Số-nhà/đường ', so nha duong",
        "'(trống)', ''",
        "日本, ''",
        "a1 (x) b, a1 b"
    })
    void comparedWithoutMarksSignsAndBrackets(String written, String plain) {
        assertThat(HeadingMatch.plain(written)).isEqualTo(plain);
        assertThat(HeadingMatch.plain(Normalizer.normalize(written, Normalizer.Form.NFD)))
                .isEqualTo(plain);
    }

    @Test
    void headingsAreMeantInAnyOrderCaseAndWithoutTones() {
        assertThat(HeadingMatch.of(List.of("STT", "sđt", "TEN HTX", "Mã số thuế"), COLUMNS))
                .containsExactly("", "phone", "name", "taxCode");
    }

    @Test
    void aLongerHeadingIsMeantByASynonymInItButNotByAShortOne() {
        assertThat(HeadingMatch.of(List.of("Số điện thoại liên hệ", "Loại MST khác"), COLUMNS))
                .containsExactly("phone", "");
    }

    @Test
    void theExactHeadingHasTheColumnBeforeALongerOne() {
        assertThat(HeadingMatch.of(List.of("Mã số thuế cũ", "MST"), COLUMNS))
                .containsExactly("", "taxCode");
    }

    @Test
    void noTwoHeadingsMeanTheSame() {
        assertThat(HeadingMatch.of(List.of("Tên cơ sở", "Tên HTX", ""), COLUMNS))
                .containsExactly("name", "", "");
    }

    @Test
    void headingsAreToldFromRowsByHowManyMeanSomething() {
        assertThat(HeadingMatch.score(List.of("Tên HTX", "MST", "x"), COLUMNS)).isEqualTo(2);
        assertThat(HeadingMatch.score(List.of("Hợp tác xã Một", "0100109106"), COLUMNS)).isZero();
    }
}
