package vn.lienketvung.analysis.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lienketvung.analysis.Overview;
import vn.lienketvung.analysis.Period;
import vn.lienketvung.analysis.Scope;
import vn.lienketvung.commitment.CommitmentTimes;

/** Reads an overview. Each part is read by itself, so that one that fails leaves the others standing. */
@Component
class OverviewReader {

    private static final Logger LOG = LoggerFactory.getLogger(OverviewReader.class);

    private final KnownTallies tallies;
    private final AskedScope asked;
    private final CommitmentTimes times;

    OverviewReader(KnownTallies tallies, AskedScope asked, CommitmentTimes times) {
        this.tallies = tallies;
        this.asked = asked;
        this.times = times;
    }

    Overview read(Scope scope, Period period) {
        return Overview.of(
                tallies.now(),
                scope,
                period,
                asked.reckoning(scope),
                times.silentDays(),
                e -> LOG.warn("A part of the overview could not be read", e));
    }
}
