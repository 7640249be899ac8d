package vn.lienketvung.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTests {

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31",
        "2025-H1, 2025-01-01, 2025-06-30",
        "2025-H2, 2025-07-01, 2025-12-31",
        "2025-Q3, 2025-07-01, 2025-09-30",
        "2025-9M, 2025-01-01, 2025-09-30",
        "2024-02, 2024-02-01, 2024-02-29",
        "2026-2030, 2026-01-01, 2030-12-31",
        "2022-12-31, 2022-12-31, 2022-12-31",
        "BC-2025, 2024-12-15, 2025-12-14",
        "BC-2025-H1, 2024-12-15, 2025-06-14",
        "BC-2025-H2, 2025-06-15, 2025-12-14",
        "BC-2025-01, 2024-12-15, 2025-01-14",
        "BC-2025-12, 2025-11-15, 2025-12-14"
    })
    void aCodeMeansTheseDaysAndIsWrittenBackTheSame(String code, LocalDate start, LocalDate end) {
        assertThat(Period.of(code))
                .hasValueSatisfying(period -> {
                    assertThat(period.start()).isEqualTo(start);
                    assertThat(period.end()).isEqualTo(end);
                    assertThat(period.code()).isEqualTo(code);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25",
                "2025-13",
                "2025-H3",
                "2025-Q0",
                "2030-2026",
                "2025-02-30",
                "BC-2025-Q1",
                "BC-2025-9M",
                "BC-2026-2030",
                "BC-2022-12-31",
                "2025 ",
                "1825"
            })
    void whatIsNoPeriodIsRefused(String code) {
        assertThat(Period.of(code)).isEmpty();
    }

    @Test
    void thePeriodsOfAYearFollowByTheirLastDayAndTheLongerComesLast() {
        assertThat(
                        Stream.of("2025", "2025-12", "2025-9M", "2025-Q4", "2025-H2", "2024")
                                .map(code -> Period.of(code).orElseThrow())
                                .sorted()
                                .map(Period::code))
                .containsExactly("2024", "2025-9M", "2025-12", "2025-Q4", "2025-H2", "2025");
    }

    @Test
    void theSameYearOfBothCalendarsIsNotTheSamePeriod() {
        assertThat(Period.year(PeriodCalendar.REPORTING, 2025))
                .isNotEqualTo(Period.year(PeriodCalendar.STATISTICAL, 2025))
                .isNotEqualTo(Period.month(PeriodCalendar.REPORTING, YearMonth.of(2025, 12)));
    }

    @ParameterizedTest
    @CsvSource({
        "YEARLY, 2024, false",
        "YEARLY, 2023, true",
        "MONTHLY, 2026-08, true",
        "IRREGULAR, 2020, false"
    })
    void aFigureHasAgedWhenTwoMoreCouldHaveFollowed(Frequency due, String newest, boolean aged) {
        var end = Period.of(newest).orElseThrow().end();
        assertThat(due.hasAged(end, LocalDate.of(2026, 11, 20))).isEqualTo(aged);
    }
}
