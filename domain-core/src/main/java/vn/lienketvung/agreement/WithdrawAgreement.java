package vn.lienketvung.agreement;

import java.time.Clock;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/** The lead takes an agreement back before it is signed; its trace remains. */
@UseCase
public class WithdrawAgreement {

    private final AgreementDesk desk;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public WithdrawAgreement(
            AgreementDesk desk, Clearance clearance, DomainEvents events, Clock clock) {
        this.desk = desk;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param reason what the parties and the reviewers will read
     */
    public void withdraw(AgreementId id, String reason, Official by) {
        var agreement = desk.open(id, by);
        clearance.permit(
                AgreementDesk.rights(agreement, by).mayWithdraw(),
                "agreement.withdraw",
                agreement.lead().name());
        Words.require("reason", reason, "agreement.rule.withdraw-reason-missing");
        events.announce(agreement.withdraw(reason, by, clock.instant()));
    }
}
