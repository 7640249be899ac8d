package vn.lienketvung.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTests {

    @ParameterizedTest
    @CsvSource({
        "2026-q1, 2026-01-01, 2026-03-31, 2025-q4",
        "2026-q4, 2026-10-01, 2026-12-31, 2026-q3",
        "2026-n1, 2026-01-01, 2026-06-30, 2025-n2",
        "2026-n2, 2026-07-01, 2026-12-31, 2026-n1",
        "2024, 2024-01-01, 2024-12-31, 2023"
    })
    void aPeriodKnowsItsDaysAndTheOneBefore(
            String text, LocalDate first, LocalDate last, String before) {
        var period = Period.parse(text).orElseThrow();
        assertThat(period.text()).isEqualTo(text);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.previous().text()).isEqualTo(before);
        assertThat(period.previous().lastDay()).isEqualTo(first.minusDays(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-q5", "2026-n3", "2026-q0", "1999", "quy-3", "2026-Q1", "20261"})
    void whatIsNoPeriodIsNone(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void everyDayLiesInOneQuarterOfEachPeriodThatHoldsIt() {
        var day = LocalDate.of(2023, 12, 25);
        for (int i = 0; i < 800; i++, day = day.plusDays(1)) {
            var quarter = Quarter.of(day);
            assertThat(day).isBetween(quarter.firstDay(), quarter.lastDay());
            assertThat(Period.of(quarter).holds(quarter)).isTrue();
            assertThat(quarter.plus(7).plus(-7)).isEqualTo(quarter);
            assertThat(quarter.plus(-1).lastDay()).isEqualTo(quarter.firstDay().minusDays(1));
            assertThat(
                            Stream.of("n1", "n2")
                                    .map(half -> Period.parse(quarter.year() + "-" + half))
                                    .filter(half -> half.orElseThrow().holds(quarter)))
                    .hasSize(1);
        }
    }

    @Test
    void aYearHasNoFifthQuarter() {
        assertThatThrownBy(() -> new Quarter(2026, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period(Period.Span.YEAR, 2026, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
