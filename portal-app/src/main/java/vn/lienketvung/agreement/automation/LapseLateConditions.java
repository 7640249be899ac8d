package vn.lienketvung.agreement.automation;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.LapseConditions;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Looks for conditions of approvals whose day is over: at start, so nothing is missed, and then every half hour. */
@Component
class LapseLateConditions {

    private final LapseConditions lapse;
    private final OneByOne agreements;

    LapseLateConditions(LapseConditions lapse, OneByOne agreements) {
        this.lapse = lapse;
        this.agreements = agreements;
    }

    @Scheduled(
            initialDelayString = "PT40S",
            fixedDelayString = "${portal.agreement.lapse-every:PT30M}")
    void look() {
        Acting.run(
                Sight.portal("lapse-conditions"),
                () -> agreements.each(getClass(), "sent back", lapse::due, lapse::lapse));
    }
}
