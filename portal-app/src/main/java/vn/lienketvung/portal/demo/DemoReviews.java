package vn.lienketvung.portal.demo;

import static vn.lienketvung.portal.demo.DemoPerson.FIRST_REVIEWER;
import static vn.lienketvung.portal.demo.DemoPerson.MEKONG_COORDINATOR;
import static vn.lienketvung.portal.demo.DemoPerson.SECOND_REVIEWER;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.ConditionTerms;
import vn.lienketvung.agreement.ReturnCode;
import vn.lienketvung.agreement.ReturnReason;
import vn.lienketvung.agreement.Section;
import vn.lienketvung.identity.Official;
import vn.lienketvung.review.Candidate;
import vn.lienketvung.review.CastVote;
import vn.lienketvung.review.ConcludeReview;
import vn.lienketvung.review.Conclusion;
import vn.lienketvung.review.NamePanel;
import vn.lienketvung.review.PanelDesk;
import vn.lienketvung.review.Verdict;

/** Reviews by a panel, each vote and conclusion played by one of its people. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoReviews {

    /** The panel of the Mekong delta: its coordinator in the chair, and two reviewers. */
    private static final List<DemoActor> MEKONG =
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
        namePanel(id, daysAgo, MEKONG);
    }

    /**
     * @param panel the coordinator who names it and takes the chair, then the others
     */
    void namePanel(AgreementId id, int daysAgo, List<DemoActor> panel) {
        stage.play(
                daysAgo,
                panel.getFirst(),
                by -> {
                    var found = desk.candidatesFor(stage.look(id, by));
                    var members =
                            panel.stream().map(each -> account(found, each.fullName())).toList();
                    var until = stage.today().minusDays(daysAgo).plusDays(15);
                    naming.name(id, members, members.getFirst(), until, by);
                });
    }

    private static UUID account(List<Candidate> found, String name) {
        return found.stream()
                .filter(each -> each.name().equals(name))
                .map(each -> each.account().value())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No candidate " + name));
    }

    ReturnReason reason(ReturnCode code, Section section, String words) {
        return new ReturnReason(0, code, section, words, null);
    }

    void returnFor(AgreementId id, int daysAgo, List<ReturnReason> reasons) {
        returnFor(id, daysAgo, MEKONG, reasons);
    }

    void returnFor(AgreementId id, int daysAgo, List<DemoActor> panel, List<ReturnReason> reasons) {
        vote(id, daysAgo, panel, Verdict.RETURN, "Đề nghị trả lại để làm rõ.");
        chair(panel, daysAgo, by -> concluding.returnFor(id, reasons, by));
    }

    /** For reasons of every day: nobody named who pays, and a day was too early. */
    void returnForDateAndCost(AgreementId id, int daysAgo, List<DemoActor> panel) {
        returnFor(
                id,
                daysAgo,
                panel,
                List.of(
                        reason(
                                ReturnCode.UNCLEAR_RESPONSIBILITY,
                                Section.COMMITMENTS,
                                "Chưa rõ ai trả chi phí vận hành ở cam kết 3; đề nghị nêu mức đóng góp mỗi bên."),
                        reason(
                                ReturnCode.UNREALISTIC_DATE,
                                Section.COMMITMENTS,
                                "Hạn của cam kết 2 sớm hơn thời gian đấu thầu theo quy định.")));
    }

    void approve(AgreementId id, int daysAgo) {
        approve(id, daysAgo, MEKONG);
    }

    void approve(AgreementId id, int daysAgo, List<DemoActor> panel) {
        vote(id, daysAgo, panel, Verdict.APPROVE, "Cam kết rõ, đo được.");
        var words = "Nội dung rõ, đo được, lợi ích cân bằng; đủ điều kiện ký.";
        chair(panel, daysAgo, by -> concluding.approve(id, Conclusion.of(words, "05/BB-HĐTĐ"), by));
    }

    void approveWith(
            AgreementId id, int daysAgo, List<DemoActor> panel, List<ConditionTerms> conditions) {
        vote(
                id,
                daysAgo,
                panel,
                Verdict.APPROVE_WITH_CONDITIONS,
                "Được, nếu làm rõ nguồn vốn trước khi ký.");
        var words = "Duyệt khi các điều kiện được đáp ứng đúng hạn.";
        chair(
                panel,
                daysAgo,
                by ->
                        concluding.approveWith(
                                id, conditions, Conclusion.of(words, "07/BB-HĐTĐ"), by));
    }

    void reject(AgreementId id, int daysAgo, List<DemoActor> panel) {
        vote(id, daysAgo, panel, Verdict.REJECT, "Trùng với dự án đã có trong quy hoạch vùng.");
        var words = "Không duyệt: trùng với dự án đã có trong quy hoạch vùng.";
        chair(panel, daysAgo, by -> concluding.reject(id, Conclusion.of(words, "09/BB-HĐTĐ"), by));
    }

    /** One of the members has voted, the others have not yet. */
    void firstVote(AgreementId id, int daysAgo, List<DemoActor> panel) {
        vote(id, daysAgo, panel.subList(1, 2), Verdict.APPROVE, "Cam kết rõ, đo được.");
    }

    private void vote(
            AgreementId id, int daysAgo, List<DemoActor> members, Verdict verdict, String opinion) {
        members.forEach(
                member -> stage.play(daysAgo, member, by -> voting.vote(id, verdict, opinion, by)));
    }

    private void chair(List<DemoActor> panel, int daysAgo, Consumer<Official> deed) {
        stage.play(daysAgo, panel.getFirst(), deed);
    }
}
