package vn.lienketvung.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Sign-ins that failed of late, counted where every replica sees them and a restart forgets none. */
public interface SignInFailures {

    /**
     * Counts one more under each key, before it is known how the attempt ends, so that many at once are many.
     *
     * @param memory after this time without another, a count begins anew
     * @return how many there are now, by key
     */
    Map<String, Integer> count(Collection<String> keys, Instant now, Duration memory);

    void forget(Collection<String> keys);
}
