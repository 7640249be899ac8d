package vn.lienketvung.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Why a day is not what its place in the week says. */
public enum DayKind {
    /** Ngày lễ, tết: off by law, whatever day of the week. */
    PUBLIC_HOLIDAY,
    /** Nghỉ hoán đổi hoặc nghỉ bù: a weekday that is off in exchange. */
    SWAPPED_DAY_OFF,
    /** Thứ Bảy làm bù: a Saturday that is worked in exchange. */
    WORKING_SATURDAY;

    public boolean isWorked() {
        return this == WORKING_SATURDAY;
    }

    /** Whether such an exception can fall on that day at all. */
    boolean fits(LocalDate day) {
        return switch (this) {
            case PUBLIC_HOLIDAY -> true;
            case SWAPPED_DAY_OFF -> !isWeekend(day);
            case WORKING_SATURDAY -> day.getDayOfWeek() == DayOfWeek.SATURDAY;
        };
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }
}
