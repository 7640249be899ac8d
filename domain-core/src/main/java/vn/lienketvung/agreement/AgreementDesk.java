package vn.lienketvung.agreement;

import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.UseCase;

/** Hands an agreement to somebody who may see it; the one door through which all use cases and pages go. */
@UseCase
public class AgreementDesk {

    private final Agreements agreements;
    private final Clearance clearance;

    public AgreementDesk(Agreements agreements, Clearance clearance) {
        this.agreements = agreements;
        this.clearance = clearance;
    }

    /**
     * @throws vn.lienketvung.shared.NotFound when it does not exist or is not for this person's eyes
     */
    public Agreement open(AgreementId id, Official by) {
        var agreement = agreements.get(id);
        clearance.reveal(rights(agreement, by).maySee(), AgreementEvent.SUBJECT, id);
        return agreement;
    }

    /** Between two turns of one transaction, each of which the database must see. */
    public void betweenTurns() {
        agreements.flush();
    }

    static AgreementRights rights(Agreement agreement, Official by) {
        return new AgreementRights(agreement, by);
    }
}
