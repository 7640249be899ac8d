package vn.lienketvung.operation.automation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.operation.Timers;

/** The timers as Spring runs them, with what went wrong in them. */
@Component
class ScheduledTimers implements Timers {

    private final ObjectProvider<ScheduledTaskHolder> holders;
    private final TimerMishaps mishaps;

    ScheduledTimers(ObjectProvider<ScheduledTaskHolder> holders, TimerMishaps mishaps) {
        this.holders = holders;
        this.mishaps = mishaps;
    }

    @Override
    public List<TimerState> all() {
        return holders.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .map(this::state)
                .filter(timer -> !timer.name().isEmpty())
                .sorted(Comparator.comparing(TimerState::name))
                .toList();
    }

    private TimerState state(ScheduledTask task) {
        var name = name(task.toString());
        return new TimerState(
                name,
                task.getTask().getLastExecutionOutcome().executionTime(),
                mishaps.lastOf(name).orElse(null),
                next(task));
    }

    /** Of {@code vn.lienketvung.….DeliverMails.deliver} the class; nothing for the timers of libraries. */
    private static String name(String task) {
        if (!task.startsWith("vn.lienketvung.")) return "";
        String[] parts = task.split("\\.");
        return parts[parts.length - 2];
    }

    private static @Nullable Instant next(ScheduledTask task) {
        return task.nextExecution();
    }
}
