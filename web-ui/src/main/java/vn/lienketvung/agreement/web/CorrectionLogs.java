package vn.lienketvung.agreement.web;

import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.correction.CorrectionLog;
import vn.lienketvung.agreement.correction.Corrections;
import vn.lienketvung.identity.Official;

/** Corrections of an agreement that is shown already; its page reaches them as {@code @correctionLogs}. */
@Component("correctionLogs")
public class CorrectionLogs {

    private final Corrections corrections;

    public CorrectionLogs(Corrections corrections) {
        this.corrections = corrections;
    }

    public CorrectionsPage of(Agreement agreement, Official official) {
        return CorrectionsPage.of(
                new CorrectionLog(agreement, corrections.of(agreement.id())), official);
    }

    /** What may be done about them, which the agreement itself tells. */
    public CorrectionOffer offer(Agreement agreement, Official official) {
        return CorrectionOffer.of(agreement, official);
    }
}
