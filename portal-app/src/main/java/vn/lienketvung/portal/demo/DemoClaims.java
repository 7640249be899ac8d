package vn.lienketvung.portal.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.commitment.AnswerProposal;
import vn.lienketvung.commitment.ClaimCommitment;
import vn.lienketvung.commitment.ClaimScope;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.commitment.DecideClaim;
import vn.lienketvung.commitment.NonPerformanceCause;
import vn.lienketvung.commitment.ProposeChange;
import vn.lienketvung.commitment.RemedyState;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationId;

/** What the two sides of a commitment say to each other in the illustrative agreements. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
@ConditionalOnProperty(name = "portal.demo.volume", havingValue = "full")
class DemoClaims {

    private final ClaimCommitment claim;
    private final DecideClaim decide;
    private final ProposeChange propose;
    private final AnswerProposal answer;

    DemoClaims(
            ClaimCommitment claim,
            DecideClaim decide,
            ProposeChange propose,
            AnswerProposal answer) {
        this.claim = claim;
        this.decide = decide;
        this.propose = propose;
        this.answer = answer;
    }

    void claim(Official by, CommitmentId id) {
        claim.claim(id, ClaimScope.TARGET_REACHED, "Đã đạt chỉ tiêu, hồ sơ kèm theo.", by);
    }

    void claimPart(Official by, CommitmentId id) {
        claim.claim(id, ClaimScope.PARTIAL, "Phần còn lại không còn điều kiện thực hiện.", by);
    }

    void countersign(Official by, CommitmentId id) {
        claim.countersign(id, by);
    }

    void confirm(CommitmentId id, BigDecimal value, Official by) {
        decide.confirm(id, value, "Đã đối chiếu hồ sơ, khớp số báo cáo.", by);
    }

    void confirmPart(CommitmentId id, BigDecimal value, Official by) {
        decide.confirmPartly(id, value, "Ghi nhận phần đã làm được.", by);
    }

    void extend(CommitmentId id, LocalDate day, Official by) {
        propose.extension(id, day, "Mặt bằng bàn giao chậm ba tháng.", by);
    }

    void giveUp(Official by, CommitmentId id) {
        propose.notFulfilled(
                id,
                NonPerformanceCause.NO_FUNDING,
                RemedyState.NONE_AGREED,
                "Không bố trí được vốn trong năm.",
                by);
    }

    void waive(Official by, CommitmentId id) {
        propose.waiver(id, "Hoạt động đã được chương trình khác của trung ương làm thay.", by);
    }

    void transfer(CommitmentId id, OrganisationId acceptor, Official by) {
        propose.transfer(id, acceptor, "Tỉnh nhận có sẵn nguồn và bộ máy thực hiện.", by);
    }

    void accept(Official by, CommitmentId id) {
        answer.answer(id, true, "", by);
    }
}
