package vn.lienketvung.agreement;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.Filing;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/**
 * The conditions of an approval are met one by one: the party that owns one hands in what shows it, who concluded the
 * review or a coordinator accepts it or says what is missing. With the last one the agreement is approved.
 */
@UseCase
public class MeetConditions {

    private final AgreementDesk desk;
    private final Filing filing;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public MeetConditions(
            AgreementDesk desk,
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
     * @param note how the condition is met
     * @param shown the document that shows it; null when the words suffice
     */
    public void handIn(
            AgreementId id, UUID conditionId, String note, @Nullable Upload shown, Official by) {
        var agreement = desk.open(id, by);
        var condition = find(agreement, conditionId);
        clearance.permit(
                AgreementDesk.rights(agreement, by).mayHandIn(condition),
                "agreement.hand-in",
                condition.ownerName());
        Words.require("note", note, "agreement.rule.condition-note-missing");
        var document =
                shown == null || shown.isMissing()
                        ? null
                        : filing.file(shown, "shown", id.value(), by);
        events.announce(agreement.handIn(condition, note, document, by, clock.instant()));
    }

    public void accept(AgreementId id, UUID conditionId, Official by) {
        var agreement = desk.open(id, by);
        var condition = judged(agreement, conditionId, by);
        var today = VietnamTime.today(clock);
        events.announce(agreement.accept(condition, today, by, clock.instant()));
    }

    /**
     * @param reason what is still missing
     */
    public void refuse(AgreementId id, UUID conditionId, String reason, Official by) {
        var agreement = desk.open(id, by);
        var condition = judged(agreement, conditionId, by);
        Words.require("reason", reason, "agreement.rule.condition-refusal-missing");
        events.announce(agreement.refuse(condition, reason, by, clock.instant()));
    }

    private ApprovalCondition judged(Agreement agreement, UUID conditionId, Official by) {
        var condition = find(agreement, conditionId);
        clearance.permit(
                AgreementDesk.rights(agreement, by).mayJudge(condition), "agreement.judge", null);
        return condition;
    }

    private static ApprovalCondition find(Agreement agreement, UUID conditionId) {
        return agreement
                .condition(conditionId)
                .orElseThrow(() -> new NotFound("condition", conditionId));
    }
}
