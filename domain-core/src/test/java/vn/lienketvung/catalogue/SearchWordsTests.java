package vn.lienketvung.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SearchWordsTests {

    @Test
    void wordsAreTheSameHoweverTheyAreWritten() {
        for (var typed :
                new String[] {
                    "Hòa Lộc",
                    "Hoà lộc",
                    " hoa  LOC ",
                    Normalizer.normalize("Hoà Lộc", Normalizer.Form.NFD)
                }) assertThat(SearchWords.of(typed).plain()).isEqualTo("hoa loc");
        assertThat(SearchWords.of("Đường ĐẬU đỏ").plain()).isEqualTo("duong dau do");
    }

    @Test
    void namesInUseLeadToThoseOfTheRecords() {
        assertThat(SearchWords.of("Cà phê Buôn Mê Thuột").plain())
                .isEqualTo("ca phe buon ma thuot");
        assertThat(SearchWords.of("TP.HCM").plain()).isEqualTo("ho chi minh");
        assertThat(SearchWords.of("HTX Xoài").plain()).isEqualTo("hop tac xa xoai");
        assertThat(SearchWords.of("htxa").plain()).isEqualTo("htxa");
    }

    @Test
    void signsAreNoWords() {
        assertThat(SearchWords.of("' & | ! <-> \\ %").isEmpty()).isTrue();
        assertThat(SearchWords.of("gạo (ST25)!").words()).containsExactly("gao", "st25");
        assertThat(SearchWords.of("a ".repeat(500)).words()).containsExactly("a");
    }

    @Test
    void onlyTypedMarksTellWordsApart() {
        assertThat(SearchWords.of("dừa").isMarked()).isTrue();
        assertThat(SearchWords.of("dua").isMarked()).isFalse();
        assertThat(SearchWords.NONE.isMarked()).isFalse();
    }

    @Test
    void starsEndThirtySixMonthsAfterTheirYear() {
        assertThat(Stars.published(5, 2020).areOver(LocalDate.of(2026, 11, 23))).isTrue();
        assertThat(Stars.published(5, 2023).areOver(LocalDate.of(2026, 11, 23))).isFalse();
        assertThat(Stars.published(5, null).areOver(LocalDate.of(2026, 11, 23))).isFalse();
        assertThat(Stars.published(5, null).lastYear()).isNull();
        var lastDay = LocalDate.of(2026, 11, 22);
        assertThat(new Stars(4, 2023, lastDay).areOver(lastDay)).isFalse();
        assertThat(new Stars(4, 2023, lastDay).areOver(lastDay.plusDays(1))).isTrue();
    }
}
