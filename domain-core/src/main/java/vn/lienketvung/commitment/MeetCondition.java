package vn.lienketvung.commitment;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.Filing;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** The body that owes a condition declares that it is there; from then on the implementer is at work. */
@UseCase
public class MeetCondition {

    private final CommitmentDesk desk;
    private final Filing filing;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public MeetCondition(
            CommitmentDesk desk,
            Filing filing,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.filing = filing;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param note how it came about
     * @param shown the file that shows it; words are enough
     */
    public void meet(CommitmentId id, String note, @Nullable Upload shown, Official by) {
        var commitment = desk.open(id, by);
        var precondition = commitment.precondition();
        clearance.permit(
                new CommitmentRights(commitment, by).mayMeetCondition(),
                "commitment.meet-condition",
                precondition == null ? commitment.implementerName() : precondition.ownerName());
        if (note.isBlank())
            throw new ActionRefused(Refusal.at("metNote", "commitment.rule.condition-note"));
        Evidence evidence = null;
        if (shown != null) {
            var filed = filing.file(shown, "shown", commitment.agreement().value(), by);
            evidence =
                    new Evidence(
                            filed.id().value(),
                            EvidenceKind.ACCEPTANCE_RECORD,
                            filed.name(),
                            filed.sha256().value());
        }
        events.announce(commitment.meetCondition(note, evidence, by, clock.instant()));
    }
}
