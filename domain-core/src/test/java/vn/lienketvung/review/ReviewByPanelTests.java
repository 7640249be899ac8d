package vn.lienketvung.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.agreement.AgreementMother.NOW;
import static vn.lienketvung.agreement.AgreementMother.TODAY;
import static vn.lienketvung.identity.Cast.KHANH;
import static vn.lienketvung.identity.Cast.LAN;
import static vn.lienketvung.identity.Cast.MINH;
import static vn.lienketvung.identity.Cast.VINH;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.InMemoryAgreements;
import vn.lienketvung.agreement.ReturnCode;
import vn.lienketvung.agreement.ReturnReason;
import vn.lienketvung.agreement.ReviewAgreement;
import vn.lienketvung.agreement.Section;
import vn.lienketvung.agreement.Turn;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.VietnamTime;

/** The panel from its naming to its conclusion: who may sit, vote, step aside, and with which votes it concludes. */
class ReviewByPanelTests {

    private static final Official THANH = reviewer("Đoàn Chí Thành");
    private static final Official UYEN = reviewer("Từ Mai Uyên");

    private final Clock clock = Clock.fixed(NOW, VietnamTime.ZONE);
    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final InMemoryReviewPanels panels =
            new InMemoryReviewPanels().with(KHANH, VINH, THANH, UYEN, LAN, MINH);
    private final List<DomainEvent> events = new ArrayList<>();
    private final InMemoryFiling files = new InMemoryFiling();
    private final AgreementDesk agreementDesk = new AgreementDesk(agreements, Clearance.STRICT);
    private final ReviewAgreement review =
            new ReviewAgreement(
                    agreementDesk, files.filing(clock), Clearance.STRICT, events::add, clock);
    private final PanelDesk desk =
            new PanelDesk(agreementDesk, panels, panels, PanelSettings.DEFAULT);
    private final NamePanel naming =
            new NamePanel(desk, review, Clearance.STRICT, events::add, clock);
    private final CastVote voting = new CastVote(desk, Clearance.STRICT, events::add, clock);
    private final ConcludeReview concluding =
            new ConcludeReview(desk, review, Clearance.STRICT, events::add, clock);
    private Agreement agreement;

    @BeforeEach
    void submitted() {
        agreement = agreements.save(AgreementMother.submitted());
    }

    @Test
    void theChairConcludesWhatMoreThanHalfHaveVotedFor() {
        name(KHANH, VINH, THANH);
        assertThat(agreement.status()).isEqualTo(AgreementStatus.UNDER_REVIEW);
        vote(KHANH, Verdict.APPROVE);
        refused("review.rule.quorum-missing", this::approve);
        vote(VINH, Verdict.APPROVE);
        vote(THANH, Verdict.REJECT);
        refused("review.rule.no-majority", () -> reject());
        assertThatThrownBy(() ->
                        concluding.approve(agreement.id(), Conclusion.of("Đủ", "05/BB-HĐTĐ"), VINH))
                .isInstanceOf(NotPermitted.class);
        approve();
        assertThat(agreement.status()).isEqualTo(AgreementStatus.APPROVED);
        assertThat(panel().verdict()).isEqualTo(Verdict.APPROVE);
        assertThat(events)
                .extracting(DomainEvent::kind)
                .contains("review.named", "review.voted", "review.concluded");
    }

    @Test
    void betweenTwoHalvesTheChairsVoteDecides() {
        name(KHANH, VINH, THANH, UYEN);
        vote(KHANH, Verdict.REJECT);
        vote(VINH, Verdict.REJECT);
        vote(THANH, Verdict.APPROVE);
        vote(UYEN, Verdict.APPROVE);
        refused("review.rule.no-majority", this::approve);
        reject();
        assertThat(agreement.status()).isEqualTo(AgreementStatus.REJECTED);
    }

    @Test
    void threeOutcomesWithoutAMajorityConcludeNothing() {
        name(KHANH, VINH, THANH, UYEN);
        vote(KHANH, Verdict.APPROVE);
        vote(VINH, Verdict.APPROVE_WITH_CONDITIONS);
        vote(THANH, Verdict.RETURN);
        vote(UYEN, Verdict.REJECT);
        assertThat(panel().tally(PanelSettings.DEFAULT).outcome()).isEmpty();
        refused("review.rule.no-majority", this::approve);
    }

    @Test
    void aLostQuorumStopsEverythingUntilSomebodyIsReplaced() {
        name(KHANH, VINH, THANH);
        vote(KHANH, Verdict.APPROVE);
        recuse(VINH);
        recuse(THANH);
        refused("review.rule.quorum-lost", this::approve);
        assertThatThrownBy(() -> vote(VINH, Verdict.APPROVE)).isInstanceOf(NotPermitted.class);
        var gone = panel().memberFor(THANH).orElseThrow();
        refused(
                "review.rule.replacement-missing",
                () -> naming.replace(agreement.id(), gone.id(), id(VINH), KHANH));
        naming.replace(agreement.id(), gone.id(), id(UYEN), KHANH);
        vote(UYEN, Verdict.APPROVE);
        approve();
        assertThat(agreement.status()).isEqualTo(AgreementStatus.APPROVED);
    }

    @Test
    void aChairWithAConflictGivesTheChairToAReplacement() {
        naming.name(
                agreement.id(),
                List.of(id(THANH), id(VINH), id(UYEN)),
                id(THANH),
                TODAY.plusDays(10),
                KHANH);
        recuse(THANH);
        vote(VINH, Verdict.APPROVE);
        vote(UYEN, Verdict.APPROVE);
        refusedFor(THANH);
        var gone = panel().memberFor(THANH).orElseThrow();
        naming.replace(agreement.id(), gone.id(), id(KHANH), KHANH);
        vote(KHANH, Verdict.APPROVE);
        approve();
        assertThat(agreement.review().reviewerName()).isEqualTo(KHANH.fullName());
    }

    @Test
    void whoWroteItOrBelongsToAPartyIsNoCandidate() {
        assertThat(desk.candidatesFor(agreement))
                .extracting(Candidate::name)
                .containsExactly(
                        KHANH.fullName(), VINH.fullName(), THANH.fullName(), UYEN.fullName());
        refused("review.rule.member-unknown", () -> name(KHANH, VINH, LAN));
        refused("review.rule.panel-too-small", () -> name(KHANH, VINH));
        assertThatThrownBy(() ->
                        naming.name(
                                agreement.id(),
                                List.of(id(VINH)),
                                id(VINH),
                                TODAY.plusDays(5),
                                LAN))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aPanelWithOneSideOfTheProvincesOnlyIsRefused() {
        var sided =
                new Candidate(
                        AccountId.random(),
                        "Hà Diệu Thảo",
                        "Chuyên viên",
                        OrganisationId.random(),
                        "Sở Nông nghiệp",
                        agreement.lead().province());
        assertThat(
                        PanelRule.problemsOf(
                                agreement,
                                List.of(
                                        InMemoryReviewPanels.candidate(KHANH),
                                        InMemoryReviewPanels.candidate(VINH),
                                        sided),
                                PanelSettings.DEFAULT))
                .extracting(Refusal::rule)
                .containsExactly("review.rule.panel-one-sided");
    }

    @Test
    void whoStepsAsideSeesNoVotesAndAVoteChangesUntilTheConclusion() {
        name(KHANH, VINH, THANH);
        vote(VINH, Verdict.REJECT);
        vote(VINH, Verdict.APPROVE);
        assertThat(panel().tally(PanelSettings.DEFAULT).votesFor(Verdict.APPROVE)).isEqualTo(1);
        assertThat(desk.open(agreement.id(), THANH).seesVotes()).isTrue();
        recuse(THANH);
        assertThat(desk.open(agreement.id(), THANH).seesVotes()).isFalse();
        assertThat(desk.open(agreement.id(), MINH).seesVotes()).isFalse();
        vote(KHANH, Verdict.APPROVE);
        approve();
        assertThatThrownBy(() -> vote(VINH, Verdict.REJECT)).isInstanceOf(NotPermitted.class);
        assertThat(desk.open(agreement.id(), MINH).seesVotes()).isTrue();
    }

    @Test
    void aReturnNeedsNoPaperAndTheNextSubmissionANewPanel() {
        name(KHANH, VINH, THANH);
        vote(KHANH, Verdict.RETURN);
        vote(VINH, Verdict.RETURN);
        concluding.returnFor(
                agreement.id(),
                List.of(new ReturnReason(0, ReturnCode.OVERLAP, Section.OUTLINE, "Trùng", null)),
                KHANH);
        assertThat(agreement.status()).isEqualTo(AgreementStatus.RETURNED);
        assertThat(desk.open(agreement.id(), KHANH).panel()).isNull();
        assertThat(desk.earlierPanels(agreement))
                .singleElement()
                .extracting(ReviewPanel::verdict)
                .isEqualTo(Verdict.RETURN);
    }

    @Test
    void conditionsAreNamedWithDayAndOwner() {
        name(KHANH, VINH, THANH);
        vote(KHANH, Verdict.APPROVE_WITH_CONDITIONS);
        vote(VINH, Verdict.APPROVE_WITH_CONDITIONS);
        refused(
                "agreement.rule.condition-missing",
                () ->
                        concluding.approveWith(
                                agreement.id(),
                                List.of(),
                                Conclusion.of("Có điều kiện", "06/BB"),
                                KHANH));
        concluding.approveWith(
                agreement.id(),
                List.of(AgreementMother.condition()),
                Conclusion.of("Có điều kiện", "06/BB-HĐTĐ"),
                KHANH);
        assertThat(agreement.status()).isEqualTo(AgreementStatus.CONDITIONAL);
        assertThat(agreement.openConditions()).hasSize(1);
    }

    @Test
    void thePaperOfTheConclusionIsFiledWithItAndStandsInTheHistory() {
        name(KHANH, VINH, THANH);
        vote(KHANH, Verdict.APPROVE);
        vote(VINH, Verdict.APPROVE);
        var picture = new Conclusion("Đủ", "05/BB", InMemoryFiling.upload("ket-luan.xlsx", "x"));
        refused(
                "evidence.rule.file-type",
                () -> concluding.approve(agreement.id(), picture, KHANH));
        var paper = new Conclusion("Đủ", "05/BB", InMemoryFiling.pdf("ket-luan.pdf"));
        concluding.approve(agreement.id(), paper, KHANH);
        assertThat(agreement.history())
                .filteredOn(entry -> entry.turn() == Turn.CONCLUSION_FILED)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.documentName()).isEqualTo("ket-luan.pdf");
                    assertThat(entry.note()).isEqualTo("05/BB");
                });
        assertThat(files.findByDossierOrderByFiledAt(agreement.id().value())).hasSize(1);
    }

    private void name(Official chair, Official... others) {
        var members = new ArrayList<>(List.of(id(chair)));
        for (var each : others) members.add(id(each));
        naming.name(agreement.id(), members, id(chair), TODAY.plusDays(10), KHANH);
    }

    private void vote(Official by, Verdict verdict) {
        voting.vote(agreement.id(), verdict, "Ý kiến", by);
    }

    private void recuse(Official by) {
        voting.recuse(agreement.id(), "Từng tham gia dự án", by);
    }

    private void approve() {
        concluding.approve(agreement.id(), Conclusion.of("Đủ điều kiện", "05/BB-HĐTĐ"), KHANH);
    }

    private void reject() {
        concluding.reject(agreement.id(), Conclusion.of("Trùng lặp", "05/BB-HĐTĐ"), KHANH);
    }

    private void refusedFor(Official by) {
        assertThatThrownBy(
                        () -> concluding.approve(agreement.id(), Conclusion.of("Đủ", "05/BB"), by))
                .isInstanceOf(NotPermitted.class);
    }

    private ReviewPanel panel() {
        return panels.current(agreement).orElseThrow();
    }

    private static UUID id(Official official) {
        return official.account().value();
    }

    private static void refused(String rule, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::rule)
                                        .contains(rule));
    }

    /** Somebody else of the same office and with the same rights as the reviewer of the cast. */
    private static Official reviewer(String name) {
        return new Official(
                AccountId.random(),
                name,
                VINH.position(),
                VINH.organisation(),
                VINH.organisationName(),
                VINH.organisationKind(),
                null,
                VINH.grants(),
                VINH.sight());
    }
}
