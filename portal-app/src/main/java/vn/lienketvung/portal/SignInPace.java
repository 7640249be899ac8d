package vn.lienketvung.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes guessing slow without ever locking a person out: after three wrong passwords for a name within a
 * quarter of an hour, each further answer for it takes longer, up to the limit. Names nobody has count too.
 */
@Component
class SignInPace {

    private static final int FREE = 3;
    private static final int MOST_NAMES = 10_000;
    private static final Duration MEMORY = Duration.ofMinutes(15);

    private record Failures(int count, Instant last) {}

    private final Map<String, Failures> byName = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration longest;

    SignInPace(Clock clock, @Value("${portal.sign-in.slowest:8s}") Duration longest) {
        this.clock = clock;
        this.longest = longest;
    }

    /** How long the next answer for the name waits. */
    Duration delay(String username) {
        Failures failures = byName.get(key(username));
        if (failures == null || failures.count < FREE || isForgotten(failures))
            return Duration.ZERO;
        Duration wait = Duration.ofMillis(500L << Math.min(failures.count - FREE, 10));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }

    void slowDown(String username) {
        try {
            Thread.sleep(delay(username));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void failed(String username) {
        if (byName.size() >= MOST_NAMES) byName.values().removeIf(this::isForgotten);
        if (byName.size() >= MOST_NAMES) byName.clear();
        byName.compute(
                key(username),
                (_, before) ->
                        new Failures(
                                before == null || isForgotten(before) ? 1 : before.count + 1,
                                clock.instant()));
    }

    void succeeded(String username) {
        byName.remove(key(username));
    }

    private boolean isForgotten(Failures failures) {
        return failures.last.plus(MEMORY).isBefore(clock.instant());
    }

    private static String key(String username) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        return name.length() > 100 ? name.substring(0, 100) : name;
    }
}
