package vn.lienketvung.commitment.web;

import java.time.LocalDate;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.commitment.Commitment;

/**
 * How a commitment stands towards its due day, in words.
 *
 * @param key the message; its argument is {@code days}
 * @param mark the colour beside the words: ok, warn, bad or nothing
 */
record DueMark(String key, long days, String mark) {

    private static final int SOON = 14;

    static DueMark of(Commitment commitment, Reckoning reckoning) {
        return switch (commitment.status()) {
            case WAITING -> new DueMark("CommitmentStatus.WAITING", 0, "warn");
            case ACTIVE -> left(commitment.dueOn(), reckoning);
            case CLAIMED -> new DueMark("CommitmentStatus.CLAIMED", 0, "warn");
            case FULFILLED -> new DueMark("CommitmentStatus.FULFILLED", 0, "ok");
            case PARTLY_FULFILLED -> new DueMark("CommitmentStatus.PARTLY_FULFILLED", 0, "warn");
            case NOT_FULFILLED -> new DueMark("CommitmentStatus.NOT_FULFILLED", 0, "bad");
            case WAIVED -> new DueMark("CommitmentStatus.WAIVED", 0, "");
            case TRANSFERRED -> new DueMark("CommitmentStatus.TRANSFERRED", 0, "");
        };
    }

    private static DueMark left(LocalDate due, Reckoning reckoning) {
        var left = reckoning.daysLeft(due);
        if (left < 0) return new DueMark("commitment.due.overdue", -left, "bad");
        if (reckoning.isOver(due)) return new DueMark("commitment.due.overdue-today", 0, "bad");
        if (left == 0) return new DueMark("commitment.due.today", 0, "warn");
        return new DueMark("commitment.due.left", left, left <= SOON ? "warn" : "info");
    }

    public boolean late() {
        return mark.equals("bad");
    }
}
