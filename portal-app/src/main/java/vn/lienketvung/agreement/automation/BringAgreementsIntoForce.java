package vn.lienketvung.agreement.automation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.BringIntoForce;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Looks for signed agreements whose day has come: at start, so nothing is missed, and then every ten minutes. */
@Component
class BringAgreementsIntoForce {

    private static final Logger LOG = LoggerFactory.getLogger(BringAgreementsIntoForce.class);

    private final BringIntoForce bringIntoForce;

    BringAgreementsIntoForce(BringIntoForce bringIntoForce) {
        this.bringIntoForce = bringIntoForce;
    }

    @Scheduled(
            initialDelayString = "PT20S",
            fixedDelayString = "${portal.agreement.into-force-every:PT10M}")
    void bring() {
        try {
            int entered = Acting.as(Sight.portal("bring-into-force"), bringIntoForce::bringDue);
            if (entered > 0) LOG.info("{} agreements entered into force", entered);
        } catch (OptimisticLockingFailureException e) {
            // Another replica was faster; the next look finds nothing left.
            LOG.info("Agreements were brought into force elsewhere at the same time");
        }
    }
}
