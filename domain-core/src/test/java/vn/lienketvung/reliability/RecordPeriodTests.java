package vn.lienketvung.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienketvung.analysis.Quarter;

class RecordPeriodTests {

    @Test
    void itIsFourQuartersInARow() {
        var period = new RecordPeriod(new Quarter(2026, 2));
        assertThat(period.firstDay()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(period.lastDay()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(period.holds(LocalDate.of(2025, 7, 1))).isTrue();
        assertThat(period.holds(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(period.holds(LocalDate.of(2025, 6, 30))).isFalse();
        assertThat(period.holds(LocalDate.of(2026, 7, 1))).isFalse();
        assertThat(period.previous().text()).isEqualTo("2026-q1");
        assertThat(RecordPeriod.parse(period.text())).contains(period);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2026-q2",
        "2026-06-29, 2026-q1",
        "2026-09-29, 2026-q2",
        "2027-01-04, 2026-q4"
    })
    void itIsOverWithItsLastDay(LocalDate ended, String last) {
        assertThat(RecordPeriod.endedBy(ended).text()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-q5", "2026-q0", "2026-n1", "1999-q1", "2026-q1x"})
    void anythingElseIsNoPeriod(String text) {
        assertThat(RecordPeriod.parse(text)).isEmpty();
    }
}
