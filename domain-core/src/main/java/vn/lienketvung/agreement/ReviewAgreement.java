package vn.lienketvung.agreement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** A coordinator of the region takes up a submitted agreement, then sends it back with reasons or approves it. */
@UseCase
public class ReviewAgreement {

    private final AgreementDesk desk;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public ReviewAgreement(
            AgreementDesk desk, Clearance clearance, DomainEvents events, Clock clock) {
        this.desk = desk;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    public void takeUp(AgreementId id, Official by) {
        var agreement = desk.open(id, by);
        clearance.permit(
                AgreementDesk.rights(agreement, by).mayTakeUp(), "agreement.take-up", null);
        events.announce(agreement.takeUp(Reviewer.of(by), by, clock.instant()));
    }

    /** At least one reason, each with words; all of them at once, so that nobody mends piece by piece. */
    public void returnFor(AgreementId id, List<ReturnReason> reasons, Official by) {
        var agreement = openForDecision(id, "agreement.return", by);
        var problems = new ArrayList<Refusal>();
        if (reasons.isEmpty())
            problems.add(Refusal.at("reasons", "agreement.rule.return-without-reason"));
        for (int i = 0; i < reasons.size(); i++) {
            var note = reasons.get(i).note();
            if (note.isBlank())
                problems.add(
                        Refusal.at(
                                "reasons[" + i + "].note",
                                "agreement.rule.return-without-words",
                                i + 1));
            if (note.length() > EditRule.LONGEST_TEXT) {
                problems.add(
                        Refusal.at(
                                "reasons[" + i + "].note",
                                "agreement.rule.too-long",
                                EditRule.LONGEST_TEXT));
            }
        }
        ActionRefused.ifAny(problems);
        events.announce(agreement.returnFor(reasons, by, clock.instant()));
    }

    /**
     * @param conclusion what the reviewer found; kept with the approval
     */
    public void approve(AgreementId id, String conclusion, Official by) {
        var agreement = openForDecision(id, "agreement.approve", by);
        if (conclusion.isBlank())
            throw new ActionRefused(Refusal.at("conclusion", "agreement.rule.conclusion-missing"));
        if (conclusion.length() > EditRule.LONGEST_TEXT) {
            throw new ActionRefused(
                    Refusal.at("conclusion", "agreement.rule.too-long", EditRule.LONGEST_TEXT));
        }
        events.announce(
                agreement.approve(conclusion, VietnamTime.today(clock), by, clock.instant()));
    }

    private Agreement openForDecision(AgreementId id, String action, Official by) {
        var agreement = desk.open(id, by);
        clearance.permit(AgreementDesk.rights(agreement, by).mayDecide(), action, null);
        return agreement;
    }
}
