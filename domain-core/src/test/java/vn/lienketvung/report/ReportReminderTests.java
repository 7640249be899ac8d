package vn.lienketvung.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienketvung.calendar.CalendarMother;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.shared.VietnamTime;

class ReportReminderTests {

    /** A Thursday. */
    private static final LocalDate DUE = LocalDate.of(2026, 6, 25);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    2026-06-14, 12:00, -
                    2026-06-15, 00:01, due-10
                    2026-06-21, 23:59, due-10
                    2026-06-22, 00:01, due-3
                    2026-06-24, 12:00, due-3
                    2026-06-25, 00:01, due-0
                    2026-06-25, 16:59, due-0
                    2026-06-25, 17:01, over-0
                    2026-07-01, 12:00, over-0
                    2026-07-02, 00:01, over-1
                    2026-07-08, 12:00, over-1
                    2026-07-09, 12:00, over-2
                    """)
    void theStepIsTheLastThatHasCome(LocalDate day, LocalTime time, String step) {
        var reminder = ReportReminder.on(DUE, at(day, time));
        assertThat(reminder.map(ReportReminder::key).orElse(null)).isEqualTo(step);
    }

    @Test
    void whoeverReceivesItHearsOfItAWeekAfterItWasDue() {
        assertThat(step(LocalDate.of(2026, 6, 25)).concernsReceivers()).isFalse();
        assertThat(step(LocalDate.of(2026, 6, 26)).concernsReceivers()).isFalse();
        assertThat(step(LocalDate.of(2026, 7, 2)).concernsReceivers()).isTrue();
    }

    /** 25 December 2027 is a Saturday. */
    @Test
    void aDeadlineOnADayOffIsThatOfTheNextWorkingDay() {
        var due = LocalDate.of(2027, 12, 25);
        assertThat(ReportReminder.on(due, at(due, LocalTime.NOON)))
                .contains(new ReportReminder(false, 3));
        assertThat(ReportReminder.on(due, at(due.plusDays(2), LocalTime.NOON)))
                .contains(new ReportReminder(false, 0));
        assertThat(ReportReminder.on(due, at(due.plusDays(3), LocalTime.NOON)))
                .contains(new ReportReminder(true, 0));
    }

    @Test
    void everyDayOfHalfAYearHasOneStepAndNoneComesBack() {
        var seen = new HashSet<String>();
        var last = "";
        for (var day = DUE.minusDays(20); day.isBefore(DUE.plusDays(170)); day = day.plusDays(1)) {
            var key = ReportReminder.on(DUE, at(day, LocalTime.NOON)).map(ReportReminder::key);
            if (key.isEmpty() || key.get().equals(last)) continue;
            last = key.get();
            assertThat(seen.add(last)).as(last).isTrue();
        }
        assertThat(seen).hasSize(3 + 25);
    }

    private static ReportReminder step(LocalDate day) {
        return ReportReminder.on(DUE, at(day, LocalTime.of(18, 0))).orElseThrow();
    }

    private static Reckoning at(LocalDate day, LocalTime time) {
        return Reckoning.at(
                day.atTime(time).atZone(VietnamTime.ZONE).toInstant(), CalendarMother.calendar());
    }
}
