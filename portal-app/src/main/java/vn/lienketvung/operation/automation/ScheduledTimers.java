package vn.lienketvung.operation.automation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.TaskExecutionOutcome;
import org.springframework.stereotype.Component;
import vn.lienketvung.operation.Timers;

/** The timers as Spring runs them. What a timer catches itself stands in the log only. */
@Component
class ScheduledTimers implements Timers {

    private final ObjectProvider<ScheduledTaskHolder> holders;

    ScheduledTimers(ObjectProvider<ScheduledTaskHolder> holders) {
        this.holders = holders;
    }

    @Override
    public List<TimerState> all() {
        return holders.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .map(ScheduledTimers::state)
                .filter(timer -> !timer.name().isEmpty())
                .sorted(Comparator.comparing(TimerState::name))
                .toList();
    }

    private static TimerState state(ScheduledTask task) {
        TaskExecutionOutcome outcome = task.getTask().getLastExecutionOutcome();
        Throwable error = outcome.throwable();
        return new TimerState(
                name(task.toString()),
                outcome.executionTime(),
                error == null ? null : String.valueOf(error.getMessage()),
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
