package vn.lienketvung.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienketvung.statistics.Period;
import vn.lienketvung.statistics.PeriodCalendar;

class ReportPeriodTests {

    @ParameterizedTest
    @CsvSource({
        "2026, 1, 2025-12-15, 2026-06-14, 2026-06-01, 2026-06-25, 2026-H1",
        "2026, 2, 2026-06-15, 2026-12-14, 2026-12-01, 2026-12-25, 2026-H2",
        "2028, 1, 2027-12-15, 2028-06-14, 2028-06-01, 2028-06-25, 2028-H1"
    })
    void theDecreeSaysItsDays(
            int year,
            int half,
            LocalDate start,
            LocalDate cutOff,
            LocalDate opens,
            LocalDate due,
            String code) {
        var period = ReportPeriod.of(year, half);
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.cutOff()).isEqualTo(cutOff);
        assertThat(period.opensOn()).isEqualTo(opens);
        assertThat(period.dueOn(25)).isEqualTo(due);
        assertThat(period.code()).isEqualTo(code);
        assertThat(ReportPeriod.parse(code)).contains(period);
        assertThat(period.isOver(cutOff)).isFalse();
        assertThat(period.isOver(cutOff.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-31, 2025-H2",
        "2026-06-01, 2026-H1",
        "2026-11-30, 2026-H1",
        "2026-12-01, 2026-H2",
        "2026-12-31, 2026-H2",
        "2027-01-01, 2026-H2"
    })
    void theOneOpenedLast(LocalDate day, String code) {
        assertThat(ReportPeriod.openOn(day).code()).isEqualTo(code);
    }

    @Test
    void theyFollowOneAnotherWithoutAGap() {
        var period = ReportPeriod.of(2025, 1);
        for (int i = 0; i < 8; i++) {
            var next = period.next();
            assertThat(next.start()).isEqualTo(period.cutOff().plusDays(1));
            assertThat(next.previous()).isEqualTo(period);
            assertThat(next).isGreaterThan(period);
            period = next;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-H3", "BC-2026-H1", "2026-Q1", "26-H1"})
    void whatIsNoPeriodIsNone(String code) {
        assertThat(ReportPeriod.parse(code)).isEmpty();
    }

    @Test
    void halfACalendarYearIsAnotherThing() {
        var calendar = Period.half(PeriodCalendar.STATISTICAL, 2026, 1);
        assertThatThrownBy(() -> new ReportPeriod(calendar))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
