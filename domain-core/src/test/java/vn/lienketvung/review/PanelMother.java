package vn.lienketvung.review;

import static vn.lienketvung.agreement.AgreementMother.NOW;
import static vn.lienketvung.agreement.AgreementMother.TODAY;

import java.util.List;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.identity.Cast;

/** Panels for tests: the coordinator in the chair, a reviewer, and somebody from the ministry. */
public final class PanelMother {

    private PanelMother() {}

    public static ReviewPanel panel(Agreement agreement) {
        var chair = InMemoryReviewPanels.candidate(Cast.KHANH);
        return new ReviewPanel(
                agreement,
                new Naming(
                        List.of(
                                chair,
                                InMemoryReviewPanels.candidate(Cast.VINH),
                                InMemoryReviewPanels.candidate(Cast.NGOC)),
                        chair,
                        TODAY.plusDays(10)),
                Cast.KHANH,
                NOW);
    }

    /** Two approve, the third has a conflict of interest. */
    public static void voteAndStepAside(ReviewPanel panel) {
        var members = panel.members();
        panel.vote(members.get(0), Verdict.APPROVE, "Rõ, đo được", NOW);
        panel.vote(members.get(1), Verdict.APPROVE, "Đồng ý", NOW);
        panel.recuse(members.get(2), "Từng tham gia dự án", NOW);
    }

    public static void conclude(ReviewPanel panel) {
        panel.conclude(Verdict.APPROVE, "Đủ điều kiện", "05/BB-HĐTĐ", NOW);
    }
}
