package vn.lienketvung.analysis.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lienketvung.analysis.Overview;
import vn.lienketvung.analysis.Period;
import vn.lienketvung.analysis.Scope;
import vn.lienketvung.analysis.Tallies;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.commitment.CommitmentTimes;

/**
 * Reads an overview, and knows it until a tally changes or another day is over. Each part is read by itself, so that one that fails
 * leaves the others standing. The change is read first: what changes in between is known under a number that nobody asks for again.
 */
@Component
class OverviewReader {

    private static final Logger LOG = LoggerFactory.getLogger(OverviewReader.class);
    private static final int KNOWN = 500;

    private record Key(
            Scope scope, Period period, LocalDate today, LocalDate ended, long version) {}

    private final Cache<Key, Overview> known = Caffeine.newBuilder().maximumSize(KNOWN).build();
    private final Tallies tallies;
    private final Reckonings reckonings;
    private final CommitmentTimes times;

    OverviewReader(Tallies tallies, Reckonings reckonings, CommitmentTimes times) {
        this.tallies = tallies;
        this.reckonings = reckonings;
        this.times = times;
    }

    Overview read(Scope scope, Period period) {
        var reckoning = reckonings.now();
        var key = new Key(scope, period, reckoning.today(), reckoning.ended(), tallies.version());
        var kept = known.getIfPresent(key);
        if (kept != null) return kept;
        var overview =
                Overview.of(
                        tallies,
                        scope,
                        period,
                        reckoning,
                        times.silentDays(),
                        e -> LOG.warn("A part of the overview could not be read", e));
        if (overview.missing().isEmpty()) known.put(key, overview);
        return overview;
    }
}
