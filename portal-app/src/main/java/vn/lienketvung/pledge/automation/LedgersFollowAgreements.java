package vn.lienketvung.pledge.automation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementEvent;
import vn.lienketvung.pledge.CorrectLedgers;
import vn.lienketvung.pledge.OpenLedgers;

/** In the very transaction in which an agreement enters into force, the ledgers of its pledges are opened; they follow corrections. */
@Component
class LedgersFollowAgreements {

    private final OpenLedgers openLedgers;
    private final CorrectLedgers correctLedgers;

    LedgersFollowAgreements(OpenLedgers openLedgers, CorrectLedgers correctLedgers) {
        this.openLedgers = openLedgers;
        this.correctLedgers = correctLedgers;
    }

    @EventListener
    void on(AgreementEvent.Corrected event) {
        correctLedgers.follow(event.agreement(), event.place(), event.words());
    }

    @EventListener
    void on(AgreementEvent.EnteredIntoForce event) {
        openLedgers.open(event.agreement());
    }
}
