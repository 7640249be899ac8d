package vn.lienketvung.operation.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import vn.lienketvung.operation.Timers.TimerState;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Mishaps;
import vn.lienketvung.shared.Sight;

/** Timers that fail, on Spring's own scheduler: nothing that goes wrong stands in the log alone. */
class TimerMishapsTests {

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void whatATimerCatchesAndWhatItThrowsStandsOnThePageOfHealthWithReferenceAndTime() {
        var start = Instant.now();
        start(CatchingTimer.class, ThrowingTimer.class, QuietTimer.class);

        var caught = once("CatchingTimer", TimerMishapsTests::failedAndRunsAgain);
        assertThat(caught.mishap().words()).isEqualTo("One of many was left out: no connection");
        var thrown = once("ThrowingTimer", TimerMishapsTests::failedAndRunsAgain);
        assertThat(thrown.mishap().words()).isEqualTo("nothing works");
        for (var each : new TimerState[] {caught, thrown}) {
            assertThat(each.mishap().reference()).matches("[A-Z2-9]{4}-[A-Z2-9]{4}");
            assertThat(each.mishap().at()).isBetween(start, Instant.now());
        }
        var quiet = once("QuietTimer", state -> state.lastRun() != null);
        assertThat(quiet.mishap()).isNull();
    }

    @Test
    void aTimerThatRecoveredIsWellAndItsLastMishapStaysToBeRead() {
        start(RecoveringTimer.class);

        var state = once("RecoveringTimer", each -> each.mishap() != null && !each.isFailing());

        assertThat(state.mishap().words()).isEqualTo("the first time");
    }

    private void start(Class<?>... timers) {
        context.registerBean(Clock.class, Clock::systemUTC);
        context.register(Scheduling.class, TimerMishaps.class, ScheduledTimers.class);
        context.registerBean(
                "taskScheduler",
                SimpleAsyncTaskScheduler.class,
                () -> {
                    var scheduler = new SimpleAsyncTaskScheduler();
                    context.getBean(TimerMishaps.class).customize(scheduler);
                    return scheduler;
                });
        context.register(timers);
        context.refresh();
    }

    private TimerState once(String timer, Predicate<TimerState> so) {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (true) {
            var found =
                    context.getBean(ScheduledTimers.class).all().stream()
                            .filter(each -> each.name().equals(timer))
                            .findFirst()
                            .orElseThrow();
            if (so.test(found)) return found;
            assertThat(Instant.now()).as("%s", found).isBefore(end);
            Thread.onSpinWait();
        }
    }

    /** While it runs, a timer has no next time. */
    private static boolean failedAndRunsAgain(TimerState state) {
        return state.isFailing() && state.next() != null;
    }

    @EnableScheduling
    static class Scheduling {}
}

class CatchingTimer {

    private final Mishaps mishaps;

    CatchingTimer(Mishaps mishaps) {
        this.mishaps = mishaps;
    }

    @Scheduled(fixedDelayString = "PT1H")
    void run() {
        mishaps.happened(
                CatchingTimer.class,
                "One of many was left out",
                new IllegalStateException("no connection"));
    }
}

class ThrowingTimer {

    @Scheduled(fixedDelayString = "PT1H")
    void run() {
        Acting.run(
                Sight.portal("test"),
                () -> {
                    throw new IllegalStateException("nothing works");
                });
    }
}

class QuietTimer {

    @Scheduled(fixedDelayString = "PT1H")
    void run() {}
}

class RecoveringTimer {

    private boolean failed;

    @Scheduled(fixedDelayString = "PT0.2S")
    void run() {
        if (failed) return;
        failed = true;
        throw new IllegalStateException("the first time");
    }
}
