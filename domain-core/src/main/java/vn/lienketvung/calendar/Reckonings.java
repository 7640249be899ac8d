package vn.lienketvung.calendar;

/** Reads the clock and the calendar together, for pages and lists; cheap enough to be asked on every page. */
@FunctionalInterface
public interface Reckonings {

    Reckoning now();
}
