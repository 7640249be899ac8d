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
     * @param mishap the last one since the start; null when all went well
     * @param next null when it will not run again
     */
    record TimerState(
            String name,
            @Nullable Instant lastRun,
            @Nullable Mishap mishap,
            @Nullable Instant next) {

        /** Whether something went wrong in the last run. */
        public boolean isFailing() {
            return mishap != null && (lastRun == null || !mishap.at().isBefore(lastRun));
        }
    }

    /**
     * Something that went wrong in a run, whether it stopped it or not.
     *
     * @param reference under which the log has it
     */
    record Mishap(Instant at, String reference, String words) {}
}
