package vn.lienketvung.agreement.automation;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.EndAgreements;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Looks for agreements whose end has come, and for what an end left open: at start, and then every ten minutes. */
@Component
class BringAgreementsToTheirEnd {

    private final EndAgreements endings;
    private final OneByOne agreements;

    BringAgreementsToTheirEnd(EndAgreements endings, OneByOne agreements) {
        this.endings = endings;
        this.agreements = agreements;
    }

    @Scheduled(
            initialDelayString = "PT50S",
            fixedDelayString = "${portal.agreement.end-every:PT10M}")
    void look() {
        Acting.run(
                Sight.portal("end-agreements"),
                () -> {
                    var timer = getClass();
                    agreements.each(timer, "ended", endings::due, endings::end);
                    agreements.each(timer, "settled", endings::settled, endings::noteSettled);
                    agreements.each(
                            timer, "left to the coordinators", endings::late, endings::leaveLate);
                });
    }
}
