package vn.lienketvung.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTests {

    private final WorkingCalendar calendar = CalendarMother.calendar();

    @ParameterizedTest
    @CsvSource({
        "2026-11-06, true",
        "2026-11-07, false",
        "2026-11-08, false",
        "2026-04-30, false",
        "2026-04-27, false",
        "2026-08-22, true",
        "2026-08-23, false",
        "2027-02-05, false"
    })
    void aDayIsWorkedUnlessItIsAWeekendOrAnException(LocalDate day, boolean worked) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-05, 10, 2026-11-19",
        "2026-11-05, 20, 2026-12-03",
        "2026-11-05, 30, 2026-12-17",
        "2026-11-05, 45, 2027-01-08",
        "2026-11-06, 1, 2026-11-09",
        "2026-11-07, 1, 2026-11-09",
        "2027-02-04, 1, 2027-02-12",
        "2027-02-04, 5, 2027-02-18",
        "2026-08-21, 1, 2026-08-22",
        "2026-12-31, 1, 2027-01-04",
        "2026-11-07, 0, 2026-11-09",
        "2026-11-06, 0, 2026-11-06",
        "2027-02-06, 0, 2027-02-12",
        "2026-11-09, -1, 2026-11-06",
        "2027-02-12, -1, 2027-02-04",
        "2026-08-24, -1, 2026-08-22",
        "2027-01-04, -2, 2026-12-30"
    })
    void workingDaysPassOverDaysOff(LocalDate from, int n, LocalDate expected) {
        assertThat(calendar.plusWorkingDays(from, n).result()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-05, -14, 2026-10-22",
        "2026-11-30, -30, 2026-10-30",
        "2027-02-20, -14, 2027-02-04",
        "2026-11-06, 1, 2026-11-09",
        "2027-02-04, 1, 2027-02-12",
        "2026-11-05, 0, 2026-11-05"
    })
    void calendarDaysEndOnAWorkingDayTheSameWay(LocalDate from, int n, LocalDate expected) {
        assertThat(calendar.plus(from, Span.days(n)).result()).isEqualTo(expected);
    }

    @Test
    void aComputationKnowsWhatItPassedOver() {
        var found = calendar.plusWorkingDays(LocalDate.parse("2026-04-01"), 23);

        assertThat(found.result()).isEqualTo("2026-05-07");
        assertThat(found.weekendDays()).isEqualTo(10);
        assertThat(found.daysOff())
                .extracting(SpecialDay::day)
                .containsExactly(
                        LocalDate.parse("2026-04-27"),
                        LocalDate.parse("2026-04-30"),
                        LocalDate.parse("2026-05-01"));
        assertThat(found.openYears()).isEmpty();
    }

    @Test
    void everyDayOnTheWayIsCountedOnce() {
        for (int n = -300; n <= 300; n++) {
            if (n == 0) continue;
            var found = calendar.plusWorkingDays(LocalDate.parse("2026-11-05"), n);
            var way = Math.abs(found.result().toEpochDay() - found.from().toEpochDay());

            assertThat(Math.abs(n) + found.weekendDays() + found.daysOff().size())
                    .isEqualTo((int) way);
        }
    }

    @Test
    void daysAreNamedInOrderAlsoBackward() {
        var found = calendar.plusWorkingDays(LocalDate.parse("2027-02-15"), -3);

        assertThat(found.daysOff()).isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
        assertThat(found.daysOff()).hasSize(5);
    }

    @Test
    void aSwappedSaturdayIsNamed() {
        var found = calendar.plusWorkingDays(LocalDate.parse("2026-08-21"), 2);

        assertThat(found.result()).isEqualTo("2026-08-24");
        assertThat(found.workedSaturdays())
                .extracting(SpecialDay::day)
                .containsExactly(LocalDate.parse("2026-08-22"));
        assertThat(found.weekendDays()).isEqualTo(1);
    }

    @Test
    void aDeadlineEndsAtFiveInTheAfternoonInVietnam() {
        var found = calendar.deadline(LocalDate.parse("2026-09-01"));

        assertThat(found.result()).isEqualTo("2026-09-03");
        assertThat(found.isMoved()).isTrue();
        assertThat(found.endsAt()).isEqualTo(Instant.parse("2026-09-03T10:00:00Z"));
        assertThat(calendar.deadline(LocalDate.parse("2026-09-03")).isMoved()).isFalse();
    }

    @Test
    void aYearWithoutHolidaysIsSaid() {
        assertThat(calendar.plusWorkingDays(LocalDate.parse("2027-12-30"), 5).openYears())
                .containsExactly(2028);
        assertThat(
                        new WorkingCalendar(List.of())
                                .deadline(LocalDate.parse("2026-11-05"))
                                .openYears())
                .containsExactly(2026);
    }

    @Test
    void aSpanHasAnEnd() {
        assertThatThrownBy(() -> Span.days(Span.LONGEST + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
