package vn.lienketvung.agreement;

import java.time.Clock;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.UseCase;

/** A party that was sent a draft says whether it takes part; one that declined can be asked again. */
@UseCase
public class AnswerInvitation {

    private final AgreementDesk desk;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public AnswerInvitation(
            AgreementDesk desk, Clearance clearance, DomainEvents events, Clock clock) {
        this.desk = desk;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    public void accept(AgreementId id, Official by) {
        var agreement = desk.open(id, by);
        var party = partyAnswered(agreement, "agreement.accept-invitation", by);
        events.announce(
                agreement.answer(party, InvitationAnswer.ACCEPTED, null, by, clock.instant()));
    }

    /**
     * @param reason what the lead will read
     */
    public void decline(AgreementId id, String reason, Official by) {
        var agreement = desk.open(id, by);
        var party = partyAnswered(agreement, "agreement.decline-invitation", by);
        Words.require("reason", reason, "agreement.rule.decline-reason-missing");
        events.announce(
                agreement.answer(party, InvitationAnswer.DECLINED, reason, by, clock.instant()));
    }

    /** The lead asks once more, after the two have talked. */
    public void askAgain(AgreementId id, OrganisationId declined, Official by) {
        var agreement = desk.open(id, by);
        var party =
                agreement
                        .party(declined)
                        .orElseThrow(() -> new NotFound(AgreementEvent.SUBJECT, id));
        clearance.permit(
                AgreementDesk.rights(agreement, by).mayAskAgain(party),
                "agreement.ask-again",
                agreement.lead().name());
        events.announce(agreement.askAgain(party, by, clock.instant()));
    }

    private Party partyAnswered(Agreement agreement, String action, Official by) {
        var party = AgreementDesk.rights(agreement, by).mayAnswerFor();
        clearance.permit(party.isPresent(), action, null);
        return party.orElseThrow();
    }
}
