package vn.lienketvung.statistics;

import java.time.LocalDate;

/** How often new figures of an indicator are due. */
public enum Frequency {
    MONTHLY(1),
    QUARTERLY(3),
    HALF_YEARLY(6),
    YEARLY(12),
    FIVE_YEARLY(60),
    /** Không định kỳ: nobody has promised another. */
    IRREGULAR(0);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /**
     * Whether the newest figure has aged: its period ended so long ago that two more could have followed. One period of delay
     * is usual, for figures are compiled after their period has ended.
     */
    public boolean hasAged(LocalDate end, LocalDate today) {
        return months > 0 && end.plusMonths(2L * months).isBefore(today);
    }
}
