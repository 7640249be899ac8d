package vn.lienketvung.agreement.correction;

import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.UseCase;

/** Hands the corrections of an agreement to somebody who may see the agreement. */
@UseCase
public class CorrectionDesk {

    /** One correction and the log it stands in. */
    public record Opened(Correction correction, CorrectionLog log) {}

    private final AgreementDesk agreements;
    private final Corrections corrections;

    public CorrectionDesk(AgreementDesk agreements, Corrections corrections) {
        this.agreements = agreements;
        this.corrections = corrections;
    }

    /**
     * @throws NotFound when the agreement does not exist or is not for this person's eyes
     */
    public CorrectionLog log(AgreementId id, Official by) {
        return new CorrectionLog(agreements.open(id, by), corrections.of(id));
    }

    /**
     * @throws NotFound when it does not exist or its agreement is not for this person's eyes
     */
    public Opened open(CorrectionId id, Official by) {
        var correction = corrections.get(id);
        return new Opened(correction, log(correction.agreement(), by));
    }

    /** Stores it at once, before a word of the text changes. */
    public void keep(Correction correction) {
        corrections.save(correction);
        corrections.flush();
    }
}
