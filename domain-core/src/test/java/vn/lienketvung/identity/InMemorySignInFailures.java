package vn.lienketvung.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Failed sign-ins without a database. */
public class InMemorySignInFailures implements SignInFailures {

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Instant> last = new HashMap<>();

    @Override
    public Map<String, Integer> count(Collection<String> keys, Instant now, Duration memory) {
        var found = new HashMap<String, Integer>();
        for (var key : keys) {
            if (last.getOrDefault(key, now).isBefore(now.minus(memory))) counts.remove(key);
            found.put(key, counts.merge(key, 1, Integer::sum));
            last.put(key, now);
        }
        return found;
    }

    @Override
    public void forget(Collection<String> keys) {
        keys.forEach(counts::remove);
    }
}
