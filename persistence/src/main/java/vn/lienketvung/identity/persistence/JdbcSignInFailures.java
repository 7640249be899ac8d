package vn.lienketvung.identity.persistence;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.SignInFailures;

@Component
@Transactional
class JdbcSignInFailures implements SignInFailures {

    private static final String COUNT =
            """
            insert into sign_in_failure as f (key, failures, last_at)
            select key, 1, cast(:now as timestamptz) from unnest(cast(:keys as text[])) key order by key
            on conflict (key) do update
               set failures = case when f.last_at < :forgotten then 1 else least(f.failures, 1000000) + 1 end,
                   last_at = excluded.last_at
            returning key, failures
            """;

    private final JdbcClient sql;

    JdbcSignInFailures(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, Integer> count(Collection<String> keys, Instant now, Duration memory) {
        var counts = new HashMap<String, Integer>();
        sql.sql(COUNT)
                .param("keys", keys.toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("forgotten", now.minus(memory).atOffset(ZoneOffset.UTC))
                .query((row, _) -> counts.put(row.getString("key"), row.getInt("failures")))
                .list();
        return counts;
    }

    /** What is a day old goes as well, whosever it was. */
    @Override
    public void forget(Collection<String> keys) {
        sql.sql(
                        "delete from sign_in_failure where key = any(:keys) or last_at < now() - interval '1 day'")
                .param("keys", keys.toArray(String[]::new))
                .update();
    }
}
