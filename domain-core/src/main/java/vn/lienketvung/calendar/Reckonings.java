package vn.lienketvung.calendar;

import java.time.LocalDate;

/** Reads the clock and the calendar together, for pages and lists; cheap enough to be asked on every page. */
public interface Reckonings {

    Reckoning now();

    /** What deadlines meant when a day was over, by the calendar of today. */
    Reckoning endOf(LocalDate day);
}
