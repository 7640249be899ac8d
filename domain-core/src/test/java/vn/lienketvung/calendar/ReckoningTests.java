package vn.lienketvung.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.calendar.CalendarMother.at;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReckoningTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Test
    void aDayIsOverWhenItsFiveOClockHasPassed() {
        assertThat(at("2026-11-20T00:00").isOver(FRIDAY)).isFalse();
        assertThat(at("2026-11-20T17:00").isOver(FRIDAY)).isFalse();
        assertThat(at("2026-11-20T17:00:01").isOver(FRIDAY)).isTrue();
        assertThat(at("2026-11-21T00:00").isOver(FRIDAY)).isTrue();
    }

    @Test
    void aDayOffIsOverWithTheNextWorkingDay() {
        var saturday = FRIDAY.plusDays(1);
        assertThat(at("2026-11-22T23:59").isOver(saturday)).isFalse();
        assertThat(at("2026-11-23T17:00").isOver(saturday)).isFalse();
        assertThat(at("2026-11-23T17:01").isOver(saturday)).isTrue();
    }

    @Test
    void whatIsOverIsAlwaysThatWhoseDeadlineHasEnded() {
        var calendar = CalendarMother.calendar();
        for (var now = LocalDate.of(2026, 8, 15); now.getMonthValue() < 10; now = now.plusDays(1))
            for (var hour : new String[] {"T08:00", "T18:00"}) {
                var reckoning = at(now + hour);
                for (int i = -20; i < 20; i++) {
                    var due = now.plusDays(i);
                    var moment = now.atTime(hour.equals("T08:00") ? 8 : 18, 0);
                    assertThat(reckoning.isOver(due))
                            .as("%s at %s", due, moment)
                            .isEqualTo(
                                    calendar.deadline(due)
                                            .result()
                                            .atTime(DateComputation.END_OF_DAY)
                                            .isBefore(moment));
                }
            }
    }

    @Test
    void daysAreCountedToTheDeadline() {
        var saturday = FRIDAY.plusDays(1);
        assertThat(at("2026-11-20T09:00").daysLeft(saturday)).isEqualTo(3);
        assertThat(at("2026-11-23T18:00").daysLeft(saturday)).isZero();
        assertThat(at("2026-11-24T09:00").daysLeft(saturday)).isEqualTo(-1);
    }
}
