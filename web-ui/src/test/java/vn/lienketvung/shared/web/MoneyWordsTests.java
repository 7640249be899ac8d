package vn.lienketvung.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class MoneyWordsTests {

    @AfterEach
    void reset() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({
        "0, không",
        "5, năm",
        "10, mười",
        "15, mười lăm",
        "21, hai mươi mốt",
        "105, một trăm linh năm",
        "1000, một nghìn",
        "1005, một nghìn không trăm linh năm",
        "500000000, năm trăm triệu",
        "1200000000, một tỷ hai trăm triệu",
        "2005000000, hai tỷ không trăm linh năm triệu",
        "12345678901, mười hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi tám nghìn chín trăm linh một"
    })
    void numbersAreSaidAsOnPaper(long number, String words) {
        assertThat(MoneyWords.vietnamese(number)).isEqualTo(words);
    }

    @Test
    void readersOfEnglishAndBrokenAmountsGetNoWords() {
        LocaleContextHolder.setLocale(Locale.of("vi"));
        assertThat(new MoneyWords().of(new BigDecimal("1000"))).isEqualTo("một nghìn đồng");
        assertThat(new MoneyWords().of(new BigDecimal("0.5"))).isEmpty();
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(new MoneyWords().of(new BigDecimal("1000"))).isEmpty();
    }
}
