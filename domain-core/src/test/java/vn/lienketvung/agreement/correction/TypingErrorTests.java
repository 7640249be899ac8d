package vn.lienketvung.agreement.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienketvung.shared.Refusal;

class TypingErrorTests {

    private final TypingError error =
            new TypingError(
                    new Substance(
                            Set.of("Đồng Tháp", "Đồng Nai", "Tây Ninh", "An Giang"),
                            Set.of("tấn", "tạ", "điểm", "tháng")));

    @ParameterizedTest
    @CsvSource({
        "Mở 40 điểm bán tái cây Đồng Tháp, Mở 40 điểm bán trái cây Đồng Tháp",
        "Mở 40 điểm bán trái cây Đông Tháp, Mở 40 điểm bán trái cây Đồng Tháp",
        "Trao đổi thông tin mỗi qúy, Trao đổi thông tin mỗi quý",
        "Điều 5 Khoan hai về công bố, Điều 5 Khoản hai về công bố",
        "Giao 25.000 tấn  gạo cho siêu thi, Giao 25.000 tấn gạo cho siêu thị"
    })
    void aFewWrongLettersArePutRight(String before, String after) {
        assertThat(rules(before, after)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Mở 40 điểm bán trái cây, Mở 41 điểm bán trái cây",
        "Mở 40 điểm bán trái cây, Mở 400 điểm bán trái cây",
        "Giao 25.000 tấn gạo mỗi vụ, 'Giao 25,000 tấn gạo mỗi vụ'",
        "Giao 25.000 tấn gạo mỗi vụ, Giao 25.000 tạ gạo mỗi vụ",
        "Tăng 5% sản lượng trong vùng, Tăng 5 sản lượng trong vùng",
        "Giữ ở mức 5 độ trong kho, Giữ ở mức -5 độ trong kho",
        "Giữ ở mức ５ độ trong kho, Giữ ở mức ６ độ trong kho",
        "Kho chung rộng 300 m², Kho chung rộng 300 m³",
        "Xong trước ngày 30/6/2027, Xong trước ngày 30/7/2027",
        "Giao 12 tấn gạo và 3 tấn cá, Giao 3 tấn gạo và 12 tấn cá"
    })
    void numbersDatesAndUnitsStay(String before, String after) {
        assertThat(rules(before, after)).contains("agreement.rule.correction-numbers");
    }

    @ParameterizedTest
    @CsvSource({
        "Bên mua trả chi phí vận chuyển hàng, Bên mua không trả chi phí vận chuyển hàng",
        "Trả chậm tối đa hai mươi ngày làm việc, Trả chậm tối đa ba mươi ngày làm việc",
        "Trả chậm tối đa hai mươi ngày làm việc, Trả chậm tối thiểu hai mươi ngày làm việc"
    })
    void wordsThatCountOrDenyStay(String before, String after) {
        assertThat(rules(before, after)).contains("agreement.rule.correction-meaning");
    }

    @Test
    void aProvinceThatIsRightlyWrittenStays() {
        assertThat(
                        rules(
                                "Điểm bán trái cây của tỉnh Đồng Tháp tại chợ đầu mối",
                                "Điểm bán trái cây của tỉnh Đồng Nai tại chợ đầu mối"))
                .containsExactly("agreement.rule.correction-province");
    }

    @Test
    void moreThanAFewLettersAreNoTypingError() {
        assertThat(
                        rules(
                                "Bên thực hiện báo cáo đầy đủ cho bên xác nhận",
                                "Bên thực hiện gửi tin cho bên xác nhận"))
                .containsExactly("agreement.rule.correction-too-much");
        assertThat(rules("x".repeat(4000), "y".repeat(4000)))
                .containsExactly("agreement.rule.correction-too-much");
        assertThat(rules("x".repeat(4000), "x".repeat(3990) + "y".repeat(10))).isEmpty();
        assertThat(rules("x".repeat(4000), "x".repeat(3989) + "y".repeat(11)))
                .containsExactly("agreement.rule.correction-too-much");
    }

    @Test
    void letterByLetterNobodyGetsFurtherThanTwiceThat() {
        var signed = "abcdefghijklmnopqrst";
        assertThat(TypingError.mostOf(signed)).isEqualTo(2);
        var after = "ABCDefghijklmnopqrst";
        assertThat(problems(signed, "ABcdefghijklmnopqrst", after)).isEmpty();
        assertThat(problems(signed, after, "ABCDEfghijklmnopqrst"))
                .containsExactly("agreement.rule.correction-too-much");
        assertThat(problems(signed, after, signed))
                .containsExactly("agreement.rule.correction-too-much");
    }

    @Test
    void nothingAndTheSameAreNoCorrection() {
        assertThat(rules("Mục đích", " "))
                .containsExactly("agreement.rule.correction-words-missing");
        assertThat(rules("Mục đích", "Mục đích")).containsExactly("agreement.rule.correction-same");
    }

    @Test
    void whatChangedIsToldInTheWordsThatDiffer() {
        assertThat(ChangedWords.between("Mở điểm bán tái cây", "Mở điểm bán trái cây"))
                .isEqualTo("“tái” → “trái”");
        assertThat(ChangedWords.between("Mở điểm  bán", "Mở điểm bán")).contains("→");
        assertThat(ChangedWords.between("aa", "aaa")).isEqualTo("“aa” → “aaa”");
    }

    private List<String> rules(String before, String after) {
        return problems(before, before, after);
    }

    private List<String> problems(String signed, String before, String after) {
        return error.problemsOf("words", signed, before, after).stream()
                .map(Refusal::rule)
                .toList();
    }
}
