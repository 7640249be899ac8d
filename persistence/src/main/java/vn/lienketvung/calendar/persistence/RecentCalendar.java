package vn.lienketvung.calendar.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.calendar.CalendarEvent;
import vn.lienketvung.calendar.DayExceptions;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.calendar.WorkingCalendar;

/**
 * Keeps the calendar for a short while, because every page asks for it and it changes a few times a year. Another
 * replica learns of a change when its copy is too old; what must be exact, such as the ladder, reads the calendar
 * itself.
 */
@Component
class RecentCalendar implements Reckonings {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private record Copy(WorkingCalendar calendar, Instant readAt) {}

    private final DayExceptions exceptions;
    private final Clock clock;
    private volatile @Nullable Copy copy;

    RecentCalendar(DayExceptions exceptions, Clock clock) {
        this.exceptions = exceptions;
        this.clock = clock;
    }

    @Override
    public Reckoning now() {
        var now = clock.instant();
        var known = copy;
        if (known == null || Duration.between(known.readAt(), now).abs().compareTo(KEPT) > 0)
            copy = known = new Copy(exceptions.calendar(), now);
        return Reckoning.at(now, known.calendar());
    }

    /** Whoever changes the calendar sees it changed. */
    @EventListener
    void forget(CalendarEvent changed) {
        copy = null;
    }
}
