package vn.lienketvung.commitment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.lienketvung.commitment.ClaimRule;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentRights;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.commitment.CommitmentTimes;
import vn.lienketvung.commitment.ProposalKind;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

/** Works out what one person may do on a commitment now, and why not what they may do at other times. */
final class CommitmentSteps {

    private final Commitment commitment;
    private final Official official;
    private final CommitmentRights rights;
    private final LocalDate today;
    private final CommitmentTimes times;
    private final List<Step> steps = new ArrayList<>();

    private CommitmentSteps(
            Commitment commitment, Official official, LocalDate today, CommitmentTimes times) {
        this.commitment = commitment;
        this.official = official;
        this.rights = new CommitmentRights(commitment, official);
        this.today = today;
        this.times = times;
    }

    /** The next thing first; empty for somebody who only looks on, and once the commitment is closed. */
    static List<Step> of(
            Commitment commitment, Official official, LocalDate today, CommitmentTimes times) {
        var steps = new CommitmentSteps(commitment, official, today, times);
        if (commitment.status().isOpen()) steps.gather();
        return steps.steps;
    }

    private void gather() {
        rights.mayAnswerAs().ifPresent(side -> steps.add(Step.now("answer", "#de-xuat")));
        if (rights.mayCountersign()) steps.add(Step.now("countersign", "#ky"));
        if (rights.mayDecide()) steps.add(Step.now("decide", "#xac-nhan"));
        if (rights.mayMeetCondition()) steps.add(Step.now("condition", "#dieu-kien"));
        if (official.actsForBody() && official.belongsTo(commitment.implementer())) implementer();
        if (official.actsForBody()
                && official.belongsTo(commitment.verifier())
                && !rights.mayDecide()) steps.add(Step.later("decide", whyNotDecided(), by()));
        if (isParty()) proposals();
        if (official.holds(Role.REGIONAL_COORDINATOR, commitment.implementerProvince()))
            coordinator();
    }

    private void implementer() {
        var missing = ClaimRule.problemsOf(commitment).isEmpty();
        var reached =
                commitment
                        .latest()
                        .filter(last -> commitment.isReachedBy(last.value()))
                        .isPresent();
        if (!rights.mayReport()) {
            steps.add(Step.later("report", whyNot(), by()));
            steps.add(Step.later("claim", whyNot(), by()));
            return;
        }
        var claims = missing && reached;
        steps.add(claims ? Step.now("claim", "#de-nghi") : Step.now("report", "#bao-tien-do"));
        steps.add(
                claims
                        ? Step.aside("report", "#bao-tien-do")
                        : missing
                                ? Step.aside("claim-part", "#de-nghi")
                                : Step.later("claim", "claim-missing"));
    }

    private void proposals() {
        if (rights.mayWithdrawProposal()) steps.add(Step.aside("withdraw", "#de-xuat"));
        for (var kind : ProposalKind.values()) {
            var page = ProposalPage.of(kind);
            steps.add(
                    rights.mayPropose(kind)
                            ? Step.aside(page.key(), page.address(commitment.id()))
                            : Step.later(page.key(), whyNot(), by()));
        }
    }

    private void coordinator() {
        var claim = commitment.claim();
        if (rights.mayDecideInstead(today)) {
            steps.add(Step.now("decide-instead", "#xac-nhan"));
        } else if (claim != null && claim.answerBy() != null) {
            steps.add(
                    Step.later(
                            "decide-instead",
                            "until",
                            Objects.requireNonNull(claim.answerBy()).plusDays(1)));
        }
        if (rights.mayLetGo())
            steps.add(Step.aside("let-go", "/lam-viec/cam-ket/" + commitment.id() + "/cho-thoi"));
        if (rights.mayDeclareNotKept(today, times)) {
            steps.add(Step.now("not-kept", "/lam-viec/cam-ket/" + commitment.id() + "/ket-luan"));
        } else if (commitment.status() == CommitmentStatus.ACTIVE) {
            steps.add(
                    Step.later(
                            "not-kept", "until", commitment.dueOn().plusDays(times.notKeptDays())));
        }
    }

    private boolean isParty() {
        return official.actsForBody()
                && (official.belongsTo(commitment.implementer())
                        || official.belongsTo(commitment.verifier()));
    }

    private String whyNotDecided() {
        return commitment.status() == CommitmentStatus.CLAIMED ? "own-hand" : "no-claim";
    }

    private String whyNot() {
        if (commitment.status() == CommitmentStatus.WAITING) return "condition";
        if (commitment.status() == CommitmentStatus.CLAIMED) return "claimed";
        if (commitment.awaitsLeader()) return "leader";
        return "proposal";
    }

    private String by() {
        var precondition = commitment.precondition();
        return switch (commitment.status()) {
            case WAITING -> precondition == null ? "" : precondition.ownerName();
            case CLAIMED -> commitment.verifierName();
            default -> commitment.implementerName();
        };
    }
}
