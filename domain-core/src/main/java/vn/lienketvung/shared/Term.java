package vn.lienketvung.shared;

import java.time.LocalDate;

/** A span of days, both ends included. */
public record Term(LocalDate start, LocalDate end) {

    public Term {
        if (end.isBefore(start))
            throw new IllegalArgumentException("A term ends on or after its start");
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
