package vn.lienketvung.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import vn.lienketvung.shared.VietnamTime;

/** A clock that a test moves. */
public final class MovedClock extends Clock {

    private volatile Instant now;

    public MovedClock(LocalDate day) {
        this.now = at(day);
    }

    /** Nine in the morning of that day. */
    public void moveTo(LocalDate day) {
        now = at(day);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(VietnamTime.ZONE).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return VietnamTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
