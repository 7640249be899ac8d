package vn.lienketvung.agreement.automation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.LapseConditions;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Looks for conditions of approvals whose day is over: at start, so nothing is missed, and then every half hour. */
@Component
class LapseLateConditions {

    private static final Logger LOG = LoggerFactory.getLogger(LapseLateConditions.class);

    private final LapseConditions lapse;

    LapseLateConditions(LapseConditions lapse) {
        this.lapse = lapse;
    }

    @Scheduled(
            initialDelayString = "PT40S",
            fixedDelayString = "${portal.agreement.lapse-every:PT30M}")
    void look() {
        try {
            int lapsed = Acting.as(Sight.portal("lapse-conditions"), lapse::lapseDue);
            if (lapsed > 0) LOG.info("{} approvals lapsed", lapsed);
        } catch (OptimisticLockingFailureException e) {
            // Another replica was faster; the next look finds nothing left.
            LOG.info("Conditions lapsed elsewhere at the same time");
        }
    }
}
