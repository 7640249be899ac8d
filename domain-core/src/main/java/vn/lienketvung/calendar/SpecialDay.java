package vn.lienketvung.calendar;

import java.time.LocalDate;

/** An exception as a computation meets it. */
public record SpecialDay(LocalDate day, DayKind kind, String name, String nameEnglish) {}
