package vn.lienketvung.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypingTests {

    private static final Locale VI = Locale.of("vi");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234,5|1234.5", "1234,56|1234.56", "-12|-12", "0|0", "1.000.000|1000000"})
    void aVietnameseNumberIsRead(String typed, BigDecimal meant) throws ParseException {
        assertThat(new VietnameseNumber().parse(typed, VI)).isEqualByComparingTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,234.5", "1 234", "1.23", "1.2345", "12,", ",5", "1e3", "٣", "", "--1"})
    void anyOtherNumberIsRefusedAndNotGuessed(String typed) {
        assertThatThrownBy(() -> new VietnameseNumber().parse(typed, VI))
                .isInstanceOf(ParseException.class);
    }

    @Test
    void aNumberComesBackAsItIsTyped() {
        assertThat(new VietnameseNumber().print(new BigDecimal("-1234567.50"), Locale.ENGLISH))
                .isEqualTo("-1.234.567,5");
    }

    @Test
    void aDayIsReadDayFirst() throws ParseException {
        assertThat(new VietnameseDate().parse("09/03/2026", VI))
                .isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "9/3/2026", "2026-03-09", "09/13/2026", "29/02/2027", ""})
    void aDayTheCalendarLacksIsRefused(String typed) {
        assertThatThrownBy(() -> new VietnameseDate().parse(typed, VI))
                .isInstanceOf(ParseException.class);
    }

    @Test
    void textArrivesComposedTrimmedAndWithoutInvisibleMarks() {
        assertThat(TypedText.clean("  Ho\u0300a\u200B \u202EBình\r\nx\u0000 "))
                .isEqualTo("Hòa Bình\nx");
        assertThat(TypedText.clean(" \t\u200B ")).isNull();
        assertThat(TypedText.clean(null)).isNull();
    }
}
