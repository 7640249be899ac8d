package vn.lienketvung.agreement.automation;

import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.EndAgreements;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Looks for agreements whose end has come, and for what an end left open: at start, and then every ten minutes. */
@Component
class BringAgreementsToTheirEnd {

    private static final Logger LOG = LoggerFactory.getLogger(BringAgreementsToTheirEnd.class);

    private final EndAgreements endings;

    BringAgreementsToTheirEnd(EndAgreements endings) {
        this.endings = endings;
    }

    @Scheduled(
            initialDelayString = "PT50S",
            fixedDelayString = "${portal.agreement.end-every:PT10M}")
    void look() {
        each("ended", endings::endDue);
        each("settled", endings::noteSettled);
        each("left to the coordinators", endings::leaveLate);
    }

    private static void each(String what, IntSupplier turn) {
        try {
            int done = Acting.as(Sight.portal("end-agreements"), turn::getAsInt);
            if (done > 0) LOG.info("{} agreements {}", done, what);
        } catch (OptimisticLockingFailureException e) {
            // Another replica, or a person, was faster; the next look sees what is left.
            LOG.info("Agreements changed elsewhere at the same time");
        }
    }
}
