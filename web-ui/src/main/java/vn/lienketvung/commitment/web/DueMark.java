package vn.lienketvung.commitment.web;

import java.time.LocalDate;
import vn.lienketvung.commitment.Commitment;

/**
 * How a commitment stands towards its due day, in words.
 *
 * @param key the message; its argument is {@code days}
 * @param mark the colour beside the words: ok, warn, bad or nothing
 */
record DueMark(String key, long days, String mark) {

    private static final int SOON = 14;

    static DueMark of(Commitment commitment, LocalDate today) {
        var left = commitment.daysLeft(today);
        return switch (commitment.status()) {
            case FULFILLED -> new DueMark("commitment.due.confirmed", 0, "ok");
            case CLAIMED -> new DueMark("commitment.due.claimed", 0, "warn");
            case ACTIVE -> {
                if (left < 0) yield new DueMark("commitment.due.overdue", -left, "bad");
                if (left == 0) yield new DueMark("commitment.due.today", 0, "warn");
                yield new DueMark("commitment.due.left", left, left <= SOON ? "warn" : "info");
            }
        };
    }

    public boolean late() {
        return mark.equals("bad");
    }
}
