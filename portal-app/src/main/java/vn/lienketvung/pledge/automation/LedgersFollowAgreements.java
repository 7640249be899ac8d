package vn.lienketvung.pledge.automation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementEvent;
import vn.lienketvung.pledge.OpenLedgers;

/** In the very transaction in which an agreement enters into force, the ledgers of its pledges are opened. */
@Component
class LedgersFollowAgreements {

    private final OpenLedgers openLedgers;

    LedgersFollowAgreements(OpenLedgers openLedgers) {
        this.openLedgers = openLedgers;
    }

    @EventListener
    void on(AgreementEvent.EnteredIntoForce event) {
        openLedgers.open(event.agreement());
    }
}
