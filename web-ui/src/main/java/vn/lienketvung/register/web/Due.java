package vn.lienketvung.register.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.calendar.Reckoning;

/**
 * How far away a day is, in words a person says: overdue by so many days, due today, so many days left.
 *
 * @param key the message of those words; takes {@code days}
 * @param style the tag's colour class; empty when the words need none
 * @param days never negative
 */
record Due(String key, String style, long days) {

    /** From here on a coming day is marked, in days. */
    private static final int SOON = 14;

    static @Nullable Due of(@Nullable LocalDate day, Reckoning reckoning) {
        if (day == null) return null;
        var left = reckoning.daysLeft(day);
        if (left < 0) return new Due("register.due.overdue", "bad", -left);
        if (reckoning.isOver(day)) return new Due("register.due.overdue-today", "bad", 0);
        if (left == 0) return new Due("register.due.today", "warn", 0);
        return new Due("register.due.left", left <= SOON ? "warn" : "", left);
    }

    boolean isOverdue() {
        return style.equals("bad");
    }
}
