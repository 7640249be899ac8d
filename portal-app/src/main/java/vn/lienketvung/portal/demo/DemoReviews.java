package vn.lienketvung.portal.demo;

import static vn.lienketvung.portal.demo.DemoPerson.FIRST_REVIEWER;
import static vn.lienketvung.portal.demo.DemoPerson.MEKONG_COORDINATOR;
import static vn.lienketvung.portal.demo.DemoPerson.SECOND_REVIEWER;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.ReturnCode;
import vn.lienketvung.agreement.ReturnReason;
import vn.lienketvung.agreement.Section;
import vn.lienketvung.review.Candidate;
import vn.lienketvung.review.CastVote;
import vn.lienketvung.review.ConcludeReview;
import vn.lienketvung.review.NamePanel;
import vn.lienketvung.review.PanelDesk;
import vn.lienketvung.review.Verdict;

/** Reviews by the panel of the Mekong delta: its coordinator in the chair, and two reviewers. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoReviews {

    private static final List<DemoPerson> PANEL =
            List.of(MEKONG_COORDINATOR, FIRST_REVIEWER, SECOND_REVIEWER);

    private final DemoStage stage;
    private final PanelDesk desk;
    private final NamePanel naming;
    private final CastVote voting;
    private final ConcludeReview concluding;

    DemoReviews(
            DemoStage stage,
            PanelDesk desk,
            NamePanel naming,
            CastVote voting,
            ConcludeReview concluding) {
        this.stage = stage;
        this.desk = desk;
        this.naming = naming;
        this.voting = voting;
        this.concluding = concluding;
    }

    void namePanel(AgreementId id, int daysAgo) {
        stage.play(
                daysAgo,
                MEKONG_COORDINATOR,
                by -> {
                    var found = desk.candidatesFor(stage.look(id, by));
                    var members =
                            PANEL.stream().map(each -> account(found, each.fullName())).toList();
                    var until = stage.today().minusDays(daysAgo).plusDays(15);
                    naming.name(id, members, members.getFirst(), until, by);
                });
    }

    private static UUID account(List<Candidate> found, String name) {
        return found.stream()
                .filter(each -> each.name().equals(name))
                .map(each -> each.account().value())
                .findFirst()
                .orElseThrow();
    }

    void returnFor(AgreementId id, int daysAgo, List<ReturnReason> reasons) {
        vote(id, daysAgo, Verdict.RETURN, "Đề nghị trả lại để làm rõ.");
        stage.play(
                daysAgo, MEKONG_COORDINATOR, by -> concluding.returnFor(id, reasons, by));
    }

    ReturnReason reason(ReturnCode code, Section section, String words) {
        return new ReturnReason(0, code, section, words, null);
    }

    void approve(AgreementId id, int daysAgo) {
        vote(id, daysAgo, Verdict.APPROVE, "Cam kết rõ, đo được.");
        stage.play(
                daysAgo,
                MEKONG_COORDINATOR,
                by ->
                        concluding.approve(
                                id,
                                "Nội dung rõ, đo được, lợi ích cân bằng; đủ điều kiện ký.",
                                "05/BB-HĐTĐ",
                                by));
    }

    void vote(AgreementId id, int daysAgo, Verdict verdict, String opinion) {
        PANEL.forEach(
                member -> stage.play(daysAgo, member, by -> voting.vote(id, verdict, opinion, by)));
    }
}
