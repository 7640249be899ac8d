package vn.lienketvung.portal;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.lienketvung.identity.SignInFailures;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Sight;

/**
 * Makes guessing slow without ever locking a person out. Wrong passwords of the last quarter of an hour count
 * for the name from that address, most of all; for the name from anywhere, so that many addresses do not
 * help; and for the address, so that many names do not. Names nobody has count too. The owner of an account
 * that somebody else is guessing at waits two seconds at most.
 */
@Component
class SignInPace {

    private static final Duration MEMORY = Duration.ofMinutes(15);
    private static final Sight ASKING = Sight.portal("sign-in");

    /** So many attempts cost nothing; each further one doubles the wait, from half a second to the longest. */
    private record Limit(int free, Duration longest) {

        Duration after(int attempts) {
            if (attempts <= free) return Duration.ZERO;
            var wait = Duration.ofMillis(500L << Math.min(attempts - free - 1, 10));
            return wait.compareTo(longest) < 0 ? wait : longest;
        }
    }

    private final SignInFailures failures;
    private final Clock clock;
    private final Limit ofBoth;
    private final Limit ofName;
    private final Limit ofAddress;

    SignInPace(
            SignInFailures failures,
            Clock clock,
            @Value("${portal.sign-in.slowest:8s}") Duration longest) {
        this.failures = failures;
        this.clock = clock;
        this.ofBoth = new Limit(3, longest);
        this.ofName = new Limit(10, shorter(longest, Duration.ofSeconds(2)));
        this.ofAddress = new Limit(50, shorter(longest, Duration.ofSeconds(4)));
    }

    /** Counts the attempt and tells how long its answer waits. */
    Duration attempt(String username, String address) {
        var both = key("both", username, address);
        var name = key("name", username);
        var from = key("address", address);
        Map<String, Integer> counts =
                Acting.as(
                        ASKING,
                        () -> failures.count(List.of(both, name, from), clock.instant(), MEMORY));
        return longest(
                ofBoth.after(counts.getOrDefault(both, 1)),
                longest(
                        ofName.after(counts.getOrDefault(name, 1)),
                        ofAddress.after(counts.getOrDefault(from, 1))));
    }

    void slowDown(String username, String address) {
        try {
            Thread.sleep(attempt(username, address));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Forgets what was wrong for this name from this address; whoever guesses from elsewhere stays slow. */
    void succeeded(String username, String address) {
        Acting.run(ASKING, () -> failures.forget(List.of(key("both", username, address))));
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String key(String... parts) {
        return Sha256.of(tidy(parts)).value();
    }

    private static String tidy(String... parts) {
        return Arrays.stream(parts)
                .map(part -> part.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("|"));
    }
}
