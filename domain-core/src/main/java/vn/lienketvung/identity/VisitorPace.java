package vn.lienketvung.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.Sha256;

/** Keeps what anybody may do without signing in from being done by a machine. */
public final class VisitorPace {

    private static final Duration MEMORY = Duration.ofHours(1);

    private final String context;
    private final SignInFailures counts;
    private final Clock clock;

    /**
     * @param context what is done belongs to it; the refusal is its rule {@code too-often}
     */
    public VisitorPace(String context, SignInFailures counts, Clock clock) {
        this.context = context;
        this.counts = counts;
        this.clock = clock;
    }

    /**
     * @param from the address of the network it comes from, shared by whole offices
     * @throws ActionRefused when it was done too often within an hour
     */
    public void mayDo(String what, String from, int most) {
        if (!isWithin(what, from, most))
            throw new ActionRefused(Refusal.of(context + ".rule.too-often"));
    }

    /** Counts one more; false when it was done too often within an hour. */
    public boolean isWithin(String what, String from, int most) {
        var key = Sha256.of(context + "|" + what + "|" + from).value();
        return counts.count(List.of(key), clock.instant(), MEMORY).getOrDefault(key, 1) <= most;
    }
}
