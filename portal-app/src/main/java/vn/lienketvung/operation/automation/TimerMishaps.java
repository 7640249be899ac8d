package vn.lienketvung.operation.automation;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.stereotype.Component;
import vn.lienketvung.operation.Timers.Mishap;
import vn.lienketvung.shared.Mishaps;
import vn.lienketvung.shared.web.Reference;

/**
 * Remembers, while the portal runs, the last mishap of each timer: those a timer reports itself and goes on, and those
 * that end its run. What a timer throws is caught here, and the timer runs again at its time.
 */
@Component
class TimerMishaps implements Mishaps, SimpleAsyncTaskSchedulerCustomizer {

    private static final Logger LOG = LoggerFactory.getLogger(TimerMishaps.class);

    private final Map<String, Mishap> last = new ConcurrentHashMap<>();
    private final Clock clock;

    TimerMishaps(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void happened(Class<?> timer, String what, Exception cause) {
        note(timer.getSimpleName(), what + ": " + cause.getMessage(), cause);
    }

    @Override
    public void customize(SimpleAsyncTaskScheduler scheduler) {
        scheduler.setErrorHandler(
                thrown -> note(timerOf(thrown), String.valueOf(thrown.getMessage()), thrown));
    }

    Optional<Mishap> lastOf(String timer) {
        return Optional.ofNullable(last.get(timer));
    }

    private void note(String timer, String words, Throwable thrown) {
        var mishap = new Mishap(clock.instant(), Reference.next(), words);
        last.put(timer, mishap);
        LOG.error("{} {}: {}", mishap.reference(), timer, words, thrown);
    }

    /** The outermost class of the portal in the stack is the timer; empty when a library's own failed. */
    private static String timerOf(Throwable thrown) {
        var name = "";
        for (var frame : thrown.getStackTrace())
            if (frame.getClassName().startsWith("vn.lienketvung.")) name = frame.getClassName();
        return name.substring(name.lastIndexOf('.') + 1).replaceAll("\\$.*", "");
    }
}
