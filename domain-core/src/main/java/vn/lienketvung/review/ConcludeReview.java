package vn.lienketvung.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.ConditionTerms;
import vn.lienketvung.agreement.ReturnReason;
import vn.lienketvung.agreement.ReviewAgreement;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** The chair draws the conclusion that the panel has voted for; without a panel, the one reviewer's own. */
@UseCase
public class ConcludeReview {

    private final PanelDesk desk;
    private final ReviewAgreement review;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public ConcludeReview(
            PanelDesk desk,
            ReviewAgreement review,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.review = review;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    public void approve(AgreementId id, Conclusion conclusion, Official by) {
        var panel = require(id, Verdict.APPROVE, conclusion, by);
        review.approve(id, conclusion.words(), by);
        conclude(panel, Verdict.APPROVE, conclusion);
    }

    public void approveWith(
            AgreementId id, List<ConditionTerms> conditions, Conclusion conclusion, Official by) {
        var panel = require(id, Verdict.APPROVE_WITH_CONDITIONS, conclusion, by);
        review.approveWith(id, conditions, conclusion.words(), by);
        conclude(panel, Verdict.APPROVE_WITH_CONDITIONS, conclusion);
    }

    public void returnFor(AgreementId id, List<ReturnReason> reasons, Official by) {
        var panel = require(id, Verdict.RETURN, Conclusion.of("", ""), by);
        review.returnFor(id, reasons, by);
        conclude(panel, Verdict.RETURN, Conclusion.of("", null));
    }

    public void reject(AgreementId id, Conclusion conclusion, Official by) {
        var panel = require(id, Verdict.REJECT, conclusion, by);
        review.reject(id, conclusion.words(), by);
        conclude(panel, Verdict.REJECT, conclusion);
    }

    private @Nullable ReviewPanel require(
            AgreementId id, Verdict verdict, Conclusion conclusion, Official by) {
        var rights = desk.open(id, by);
        clearance.permit(rights.mayConclude(), "review.conclude", null);
        var panel = rights.panel();
        if (panel != null) {
            var problems = new ArrayList<Refusal>();
            problems.addAll(problemsOf(panel.tally(desk.settings()), verdict));
            if (conclusion.documentNumber() == null)
                problems.add(Refusal.at("documentNumber", "review.rule.document-missing"));
            ActionRefused.ifAny(problems);
        }
        var paper = conclusion.paper();
        if (paper != null)
            review.filePaper(id, paper, Conclusion.TAKEN, conclusion.documentNumber(), by);
        return panel;
    }

    /** In words: what is missing before this conclusion can be drawn. */
    private static List<Refusal> problemsOf(Tally tally, Verdict verdict) {
        if (tally.isQuorumLost())
            return List.of(Refusal.of("review.rule.quorum-lost", tally.present(), tally.quorum()));
        if (!tally.hasQuorum())
            return List.of(Refusal.of("review.rule.quorum-missing", tally.cast(), tally.quorum()));
        if (tally.outcome().filter(verdict::equals).isEmpty())
            return List.of(
                    Refusal.of("review.rule.no-majority", tally.votesFor(verdict), tally.cast()));
        return List.of();
    }

    private void conclude(@Nullable ReviewPanel panel, Verdict verdict, Conclusion conclusion) {
        if (panel == null) return;
        events.announce(
                panel.conclude(
                        verdict, conclusion.words(), conclusion.documentNumber(), clock.instant()));
    }
}
