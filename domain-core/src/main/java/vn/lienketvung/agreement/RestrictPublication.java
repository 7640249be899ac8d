package vn.lienketvung.agreement;

import java.time.Clock;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** The lead keeps the public summary of an agreement back, or opens it again; each with a reason that stays. */
@UseCase
public class RestrictPublication {

    private final AgreementDesk desk;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public RestrictPublication(
            AgreementDesk desk, Clearance clearance, DomainEvents events, Clock clock) {
        this.desk = desk;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    public void restrict(AgreementId id, String reason, Official by) {
        var agreement = open(id, reason, by);
        if (agreement.publication().isRestricted())
            throw new ActionRefused(Refusal.of("agreement.rule.already-restricted"));
        events.announce(agreement.restrictPublication(reason, by, clock.instant()));
    }

    public void publish(AgreementId id, String reason, Official by) {
        var agreement = open(id, reason, by);
        if (!agreement.publication().isRestricted())
            throw new ActionRefused(Refusal.of("agreement.rule.not-restricted"));
        events.announce(agreement.openPublication(reason, by, clock.instant()));
    }

    private Agreement open(AgreementId id, String reason, Official by) {
        var agreement = desk.open(id, by);
        clearance.permit(mayRestrict(agreement, by), "agreement.restrict", agreement.lead().name());
        Words.require("reason", reason, "agreement.rule.restriction-reason");
        return agreement;
    }

    /** The lead's people, from the approval on. */
    public static boolean mayRestrict(Agreement agreement, Official by) {
        return by.actsForBody()
                && agreement.lead().isRepresentedBy(by)
                && agreement.status().isApproved();
    }
}
