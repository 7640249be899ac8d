package vn.lienketvung.agreement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.AcceptedType;
import vn.lienketvung.evidence.Filing;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/**
 * What a review does to an agreement: taken up, sent back with reasons, rejected, approved, or approved with
 * conditions. Who sits on the panel, and with which votes its chair may conclude, is the affair of the context
 * {@code review}, through which every conclusion goes.
 */
@UseCase
public class ReviewAgreement {

    private final AgreementDesk desk;
    private final Filing filing;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public ReviewAgreement(
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

    public void takeUp(AgreementId id, Official by) {
        takeUp(id, Reviewer.of(by), by);
    }

    /**
     * @param reviewer who concludes
     */
    public void takeUp(AgreementId id, Reviewer reviewer, Official by) {
        var agreement = desk.open(id, by);
        clearance.permit(
                AgreementDesk.rights(agreement, by).mayTakeUp(), "agreement.take-up", null);
        events.announce(agreement.takeUp(reviewer, by, clock.instant()));
    }

    /** Another chairs the panel from now on. */
    public void changeReviewer(AgreementId id, Reviewer reviewer, Official by) {
        var agreement = desk.open(id, by);
        clearance.permit(
                AgreementDesk.rights(agreement, by).mayCoordinate(), "agreement.take-up", null);
        agreement.changeReviewer(reviewer, by, clock.instant());
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
        Words.require("conclusion", conclusion, "agreement.rule.conclusion-missing");
        events.announce(
                agreement.approve(conclusion, VietnamTime.today(clock), by, clock.instant()));
    }

    /** Final: the text can only be copied into a new draft. */
    public void reject(AgreementId id, String conclusion, Official by) {
        var agreement = openForDecision(id, "agreement.reject", by);
        Words.require("conclusion", conclusion, "agreement.rule.conclusion-missing");
        events.announce(agreement.reject(conclusion, by, clock.instant()));
    }

    /** Approved as soon as each condition is met. */
    public void approveWith(
            AgreementId id, List<ConditionTerms> conditions, String conclusion, Official by) {
        var agreement = openForDecision(id, "agreement.approve", by);
        var problems =
                new ArrayList<>(
                        Words.problemsOf(
                                "conclusion", conclusion, "agreement.rule.conclusion-missing"));
        problems.addAll(ConditionRule.problemsOf(agreement, conditions, VietnamTime.today(clock)));
        ActionRefused.ifAny(problems);
        events.announce(agreement.approveWith(conditions, conclusion, by, clock.instant()));
    }

    /**
     * Keeps the paper of the conclusion that the same person draws next.
     *
     * @param taken the kinds of file taken
     * @param number number and symbol of the paper, when it has one
     */
    public void filePaper(
            AgreementId id,
            Upload paper,
            Set<AcceptedType> taken,
            @Nullable String number,
            Official by) {
        var agreement = openForDecision(id, "agreement.approve", by);
        var filed = filing.file(paper, "paper", id.value(), by, taken);
        events.announce(agreement.fileConclusion(filed, number, by, clock.instant()));
    }

    private Agreement openForDecision(AgreementId id, String action, Official by) {
        var agreement = desk.open(id, by);
        clearance.permit(AgreementDesk.rights(agreement, by).mayDecide(), action, null);
        return agreement;
    }
}
