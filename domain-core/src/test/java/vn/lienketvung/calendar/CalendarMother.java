package vn.lienketvung.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.lienketvung.shared.VietnamTime;

/** Days of the tests: Tết of 2027, the end of April 2026, and a swapped Saturday. */
public final class CalendarMother {

    private CalendarMother() {}

    public static SpecialDay holiday(String day, String name) {
        return new SpecialDay(LocalDate.parse(day), DayKind.PUBLIC_HOLIDAY, name, name);
    }

    public static SpecialDay off(String day, String name) {
        return new SpecialDay(LocalDate.parse(day), DayKind.SWAPPED_DAY_OFF, name, name);
    }

    public static SpecialDay workingSaturday(String day) {
        return new SpecialDay(
                LocalDate.parse(day), DayKind.WORKING_SATURDAY, "Làm bù", "Made-up day");
    }

    public static DayException entry(String day, DayKind kind, String name) {
        return new DayException(LocalDate.parse(day), kind, text(name));
    }

    public static DayText text(String name) {
        return new DayText(name, "A day of the test", "Nguồn thử nghiệm", false);
    }

    /** Changes the entry as the use case does. */
    public static void change(DayException entry, DayKind kind, DayText text) {
        entry.change(kind, text);
    }

    public static List<SpecialDay> days() {
        return List.of(
                holiday("2026-01-01", "Tết Dương lịch"),
                holiday("2026-04-26", "Giỗ Tổ Hùng Vương"),
                off("2026-04-27", "Nghỉ bù Giỗ Tổ Hùng Vương"),
                holiday("2026-04-30", "Ngày Chiến thắng"),
                holiday("2026-05-01", "Ngày Quốc tế lao động"),
                workingSaturday("2026-08-22"),
                off("2026-08-31", "Nghỉ hoán đổi"),
                holiday("2026-09-01", "Quốc khánh"),
                holiday("2026-09-02", "Quốc khánh"),
                holiday("2027-01-01", "Tết Dương lịch"),
                holiday("2027-02-05", "Tết Nguyên đán"),
                holiday("2027-02-06", "Tết Nguyên đán"),
                holiday("2027-02-07", "Tết Nguyên đán"),
                holiday("2027-02-08", "Tết Nguyên đán"),
                holiday("2027-02-09", "Tết Nguyên đán"),
                off("2027-02-10", "Nghỉ bù Tết Nguyên đán"),
                off("2027-02-11", "Nghỉ bù Tết Nguyên đán"));
    }

    /** What deadlines mean at that moment in Vietnam, such as {@code 2026-08-31T17:00}. */
    public static Reckoning at(String moment) {
        return Reckoning.at(
                LocalDateTime.parse(moment).atZone(VietnamTime.ZONE).toInstant(), calendar());
    }

    /** What deadlines mean on that morning. */
    public static Reckoning on(LocalDate day) {
        return at(day + "T09:00");
    }

    public static WorkingCalendar calendar() {
        return new WorkingCalendar(days());
    }
}
