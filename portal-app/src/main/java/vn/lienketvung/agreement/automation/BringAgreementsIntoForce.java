package vn.lienketvung.agreement.automation;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.BringIntoForce;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Looks for signed agreements whose day has come: at start, so nothing is missed, and then every ten minutes. */
@Component
class BringAgreementsIntoForce {

    private final BringIntoForce bringIntoForce;
    private final OneByOne agreements;

    BringAgreementsIntoForce(BringIntoForce bringIntoForce, OneByOne agreements) {
        this.bringIntoForce = bringIntoForce;
        this.agreements = agreements;
    }

    @Scheduled(
            initialDelayString = "PT20S",
            fixedDelayString = "${portal.agreement.into-force-every:PT10M}")
    void bring() {
        Acting.run(
                Sight.portal("bring-into-force"),
                () ->
                        agreements.each(
                                getClass(),
                                "entered into force",
                                bringIntoForce::due,
                                bringIntoForce::bring));
    }
}
