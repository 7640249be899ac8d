package vn.lienketvung.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

class CodeBookTests {

    private final CodeBook book = CodeListMother.book();

    @Test
    void whatIsRetiredIsOfferedUntilItsDayAndNoLonger() {
        assertThat(book.offered()).extracting(CodeEntry::label).containsExactly("tấn", "điểm bán");
        assertThat(book.retired()).extracting(CodeEntry::label).containsExactly("mẫu Bắc Bộ");
        var dayBefore = new CodeBook(book.entries(), CodeListMother.RETIRED_FROM.minusDays(1));
        assertThat(dayBefore.offered()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "tấn, 12.5,",
        "điểm bán, 40.00,",
        "điểm bán, 12.5, codelist.advice.whole",
        "điểm bán, ,",
        "Điểm  Bán, 40, codelist.advice.spelling",
        "diem ban, 40, codelist.advice.spelling",
        "mẫu Bắc Bộ, 3, codelist.advice.retired",
        "gánh, 3, codelist.advice.unlisted",
        "' ', 3,"
    })
    void adviceIsGivenOnWhatIsNotAsTheListHasIt(
            String word, @Nullable BigDecimal amount, @Nullable String advice) {
        assertThat(book.adviceOn(word, amount).map(Refusal::rule).orElse(null)).isEqualTo(advice);
    }

    @Test
    void everyAmountBesideTheWordCounts() {
        assertThat(book.adviceOn("điểm bán", BigDecimal.TEN, new BigDecimal("0.5"))).isPresent();
        assertThat(book.adviceOn(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Đội tàu, doi-tau", "m³/ngày, m3-ngay", "%, muc", "Điểm bán, diem-ban-2"})
    void aCodeIsMadeOfTheLabelAndNeverUsedTwice(String label, String code) {
        assertThat(book.freeId(CodeList.UNITS, label)).isEqualTo(new CodeId(code, CodeList.UNITS));
    }

    @Test
    void allTextsAreCheckedAtOnce() {
        assertThatThrownBy(() -> new CodeText(" ", "x".repeat(61), 0, false))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::field)
                                        .containsExactly("label", "labelEnglish", "position"));
    }

    @Test
    void anEntryIsFoundByPartOfItsWordsInEitherLanguage() {
        assertThat(book.containing("diem"))
                .extracting(CodeEntry::label)
                .containsExactly("điểm bán");
        assertThat(book.containing("NORTH")).hasSize(1);
        assertThat(book.containing("")).hasSize(3);
    }

    @Test
    void aNewEntryComesAfterTheLast() {
        assertThat(book.nextPosition()).isEqualTo(4);
    }
}
