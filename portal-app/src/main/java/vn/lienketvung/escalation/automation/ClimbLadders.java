package vn.lienketvung.escalation.automation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.escalation.Escalate;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Mishaps;
import vn.lienketvung.shared.Sight;

/**
 * Climbs the ladders: soon after the start, so that what was missed meanwhile is made up for, and then every ten
 * minutes. Each commitment is a transaction of its own; what fails is tried again next time.
 */
@Component
class ClimbLadders {

    private static final Logger LOG = LoggerFactory.getLogger(ClimbLadders.class);

    private final Escalate escalate;
    private final Mishaps mishaps;

    ClimbLadders(Escalate escalate, Mishaps mishaps) {
        this.escalate = escalate;
        this.mishaps = mishaps;
    }

    @Scheduled(
            initialDelayString = "${portal.escalation.first:PT30S}",
            fixedDelayString = "${portal.escalation.every:PT10M}")
    void climb() {
        Acting.run(
                Sight.portal("escalation"),
                () -> {
                    int taken = escalate.due().stream().mapToInt(this::climb).sum();
                    if (taken > 0) LOG.info("{} steps of escalation were taken", taken);
                });
    }

    private int climb(CommitmentId commitment) {
        try {
            return escalate.climb(commitment);
        } catch (DataAccessException | TransactionException e) {
            mishaps.happened(
                    ClimbLadders.class,
                    "The ladder of commitment " + commitment + " could not be climbed",
                    e);
            return 0;
        }
    }
}
