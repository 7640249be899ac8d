package vn.lienketvung.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.VietnamTime;

class KeepCalendarTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final LocalDate SATURDAY = LocalDate.parse("2026-11-28");

    private final InMemoryDayExceptions exceptions = new InMemoryDayExceptions();
    private final RecordedEvents events = new RecordedEvents();
    private final KeepCalendar keep =
            new KeepCalendar(
                    exceptions,
                    events,
                    Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), VietnamTime.ZONE));

    @Test
    void aDayIsEnteredChangedAndRemoved() {
        as(() -> keep.add(MONDAY, DayKind.SWAPPED_DAY_OFF, CalendarMother.text("Nghỉ hoán đổi")));
        assertThat(exceptions.calendar().isWorkingDay(MONDAY)).isFalse();

        as(() -> keep.change(MONDAY, DayKind.PUBLIC_HOLIDAY, CalendarMother.text("Ngày lễ"), null));
        assertThat(exceptions.get(MONDAY).kind()).isEqualTo(DayKind.PUBLIC_HOLIDAY);

        as(() -> keep.remove(MONDAY, null));
        assertThat(exceptions.calendar().isWorkingDay(MONDAY)).isTrue();
        assertThat(events.kinds())
                .containsExactly("calendar.added", "calendar.changed", "calendar.removed");
    }

    @Test
    void aDeadlineMovesWithTheCalendar() {
        assertThat(exceptions.calendar().deadline(SATURDAY).result()).isEqualTo("2026-11-30");

        as(() -> keep.add(SATURDAY, DayKind.WORKING_SATURDAY, CalendarMother.text("Làm bù")));

        assertThat(exceptions.calendar().deadline(SATURDAY).result()).isEqualTo(SATURDAY);
    }

    @Test
    void everyUnfitDayIsRefusedInItsOwnWords() {
        refused("calendar.rule.not-a-saturday", MONDAY, DayKind.WORKING_SATURDAY);
        refused("calendar.rule.not-a-saturday", SATURDAY.plusDays(1), DayKind.WORKING_SATURDAY);
        refused("calendar.rule.already-off", SATURDAY, DayKind.SWAPPED_DAY_OFF);
        refused("calendar.rule.year-over", LocalDate.parse("2025-12-31"), DayKind.PUBLIC_HOLIDAY);
        refused("calendar.rule.year-far", LocalDate.parse("2032-01-01"), DayKind.PUBLIC_HOLIDAY);
        as(() -> keep.add(MONDAY, DayKind.PUBLIC_HOLIDAY, CalendarMother.text("Ngày lễ")));
        refused("calendar.rule.day-taken", MONDAY, DayKind.SWAPPED_DAY_OFF);
        assertThat(events.all()).hasSize(1);
    }

    @Test
    void aYearThatIsOverStaysAsItWas() {
        var past = LocalDate.parse("2025-04-30");
        exceptions.save(CalendarMother.entry("2025-04-30", DayKind.PUBLIC_HOLIDAY, "Lễ cũ"));

        assertRefused("calendar.rule.year-over", () -> keep.remove(past, null));
        assertRefused(
                "calendar.rule.year-over",
                () -> keep.change(past, DayKind.PUBLIC_HOLIDAY, CalendarMother.text("Tên"), null));
    }

    @Test
    void allTextsAreCheckedAtOnce() {
        assertThatThrownBy(() -> new DayText("a", "b", "c", true))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::field)
                                        .containsExactly("name", "nameEnglish", "source"));
    }

    @Test
    void anOldVersionIsAConflictAndAnUnknownDayIsNotFound() {
        exceptions.save(CalendarMother.entry("2026-11-23", DayKind.PUBLIC_HOLIDAY, "Ngày lễ"));

        assertThatThrownBy(() -> as(() -> keep.remove(MONDAY, 7L)))
                .isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> as(() -> keep.remove(SATURDAY, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void savingWithoutAChangeIsNoFact() {
        var same = CalendarMother.text("Ngày lễ");
        exceptions.save(CalendarMother.entry("2026-11-23", DayKind.PUBLIC_HOLIDAY, "Ngày lễ"));

        as(() -> keep.change(MONDAY, DayKind.PUBLIC_HOLIDAY, same, null));

        assertThat(events.all()).isEmpty();
    }

    @Test
    void onlyAdministratorsKeepTheCalendar() {
        var text = CalendarMother.text("Ngày lễ");
        for (var person : Cast.everybody()) {
            if (person.equals(Cast.QUAN)) continue;
            assertThatThrownBy(() ->
                            Acting.run(
                                    person.sight(),
                                    () -> keep.add(MONDAY, DayKind.PUBLIC_HOLIDAY, text)))
                    .isInstanceOf(NotPermitted.class);
        }
        assertThat(exceptions.all()).isEmpty();
    }

    private void refused(String rule, LocalDate day, DayKind kind) {
        assertRefused(rule, () -> keep.add(day, kind, CalendarMother.text("Ngày thử")));
    }

    private static void assertRefused(String rule, Runnable work) {
        ThrowingCallable tried = () -> as(work);
        assertThatThrownBy(tried)
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::rule)
                                        .containsExactly(rule));
    }

    private static void as(Runnable work) {
        Acting.run(Cast.QUAN.sight(), work);
    }
}
