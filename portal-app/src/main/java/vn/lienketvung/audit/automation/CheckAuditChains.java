package vn.lienketvung.audit.automation;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.lienketvung.audit.AuditCheck;
import vn.lienketvung.audit.AuditState.Checked;
import vn.lienketvung.audit.RecordedChains;
import vn.lienketvung.shared.Mishaps;

/** Checks every chain once a day, so that a broken row is not found only when somebody asks. */
@Component
class CheckAuditChains {

    private static final Logger LOG = LoggerFactory.getLogger(CheckAuditChains.class);

    private final RecordedChains chains;
    private final AuditHealth health;
    private final Mishaps mishaps;
    private final Clock clock;
    private final HeadsFile file;

    CheckAuditChains(
            RecordedChains chains,
            AuditHealth health,
            Mishaps mishaps,
            Clock clock,
            Environment environment) {
        this.chains = chains;
        this.health = health;
        this.mishaps = mishaps;
        this.clock = clock;
        this.file = HeadsFile.of(environment);
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "${portal.audit.check-every:P1D}")
    void check() {
        try {
            Instant now = clock.instant();
            var check = new AuditCheck(file.read());
            chains.show(check);
            health.checked(new Checked(now, check.report()));
            check.report().broken().forEach(row -> LOG.error("Broken audit chain: {}", row));
        } catch (IOException
                | IllegalArgumentException
                | DataAccessException
                | TransactionException e) {
            mishaps.happened(
                    CheckAuditChains.class,
                    "The audit trail could not be checked against " + file.path(),
                    e);
        }
    }
}
