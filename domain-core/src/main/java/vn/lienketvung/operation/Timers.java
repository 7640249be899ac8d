package vn.lienketvung.operation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this replica does by itself, since it was started. */
public interface Timers {

    /** In order of their names. */
    List<TimerState> all();

    /**
     * @param name the class, such as {@code DeliverMails}
     * @param lastRun null when it has not run yet
     * @param error what its last run failed with; null when it did not
     * @param next null when it will not run again
     */
    record TimerState(
            String name,
            @Nullable Instant lastRun,
            @Nullable String error,
            @Nullable Instant next) {}
}
