package vn.lienketvung.product.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenMonthsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | 3",
                "3, 4; 12 | 3 4 12",
                "Tháng 3 đến tháng 5 | 3 4 5",
                "T3-T5, t.9 | 3 4 5 9",
                "tháng 11 – tháng 2 | 1 2 11 12",
                "1 và 2 | 1 2",
                "Quanh năm | 1 2 3 4 5 6 7 8 9 10 11 12",
                "months 6 to 7 | 6 7",
                "12/1 | 1 12"
            })
    void monthsAreReadAsTablesWriteThem(String written, String months) {
        var expected =
                Arrays.stream(months.split(" "))
                        .map(each -> Month.of(Integer.parseInt(each)))
                        .collect(Collectors.toSet());
        assertThat(WrittenMonths.of(written)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mùa mưa", "0", "13", "3-13", "45721", "1-2-3", "tháng", "3 kg"})
    void whatNamesNoMonthsIsNotGuessed(String written) {
        assertThat(WrittenMonths.of(written)).isEmpty();
    }
}
