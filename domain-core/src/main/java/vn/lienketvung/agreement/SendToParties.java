package vn.lienketvung.agreement;

import java.time.Clock;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** The lead shows its draft to the other parties and asks them to concur; the text must be complete by then. */
@UseCase
public class SendToParties {

    private final AgreementDesk desk;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public SendToParties(
            AgreementDesk desk, Clearance clearance, DomainEvents events, Clock clock) {
        this.desk = desk;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    public void send(AgreementId id, long versionSeen, Official by) {
        var agreement = desk.open(id, by);
        clearance.permit(
                AgreementDesk.rights(agreement, by).maySendToParties(),
                "agreement.send",
                agreement.lead().name());
        agreement.requireVersion(versionSeen);
        ActionRefused.ifAny(SubmissionRule.problemsOfText(agreement, VietnamTime.today(clock)));
        events.announce(agreement.sendToParties(by, clock.instant()));
    }
}
