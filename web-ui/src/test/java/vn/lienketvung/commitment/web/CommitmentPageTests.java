package vn.lienketvung.commitment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import vn.lienketvung.InMemoryPortal;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.InMemoryAgreements;
import vn.lienketvung.calendar.CalendarMother;
import vn.lienketvung.calendar.InMemoryDayExceptions;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.commitment.AnswerProposal;
import vn.lienketvung.commitment.ClaimCommitment;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentDesk;
import vn.lienketvung.commitment.CommitmentMother;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.commitment.CommitmentTimes;
import vn.lienketvung.commitment.DecideClaim;
import vn.lienketvung.commitment.DeclareNotKept;
import vn.lienketvung.commitment.InMemoryCommitments;
import vn.lienketvung.commitment.MeetCondition;
import vn.lienketvung.commitment.Outlooks;
import vn.lienketvung.commitment.ProposeChange;
import vn.lienketvung.commitment.ReportProgress;
import vn.lienketvung.commitment.RiskLevel;
import vn.lienketvung.commitment.WorkingDays;
import vn.lienketvung.escalation.InMemoryLadders;
import vn.lienketvung.escalation.LadderDesk;
import vn.lienketvung.escalation.LadderTimes;
import vn.lienketvung.evidence.Filing;
import vn.lienketvung.evidence.FilingLimits;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Leaders;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.InMemoryOrganisations;
import vn.lienketvung.organisation.OrganisationDirectory;
import vn.lienketvung.organisation.OrganisationMother;
import vn.lienketvung.organisation.Organisations;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.VietnamTime;

@WebMvcTest(CommitmentController.class)
@Import({
    CommitmentController.class,
    ProgressController.class,
    ClaimController.class,
    DecisionController.class,
    ConditionController.class,
    AnswerController.class,
    ProposalController.class,
    VerdictController.class,
    Attempts.class,
    ProposalPages.class,
    Words.class,
    CommitmentPages.class,
    CommitmentDesk.class,
    AgreementDesk.class,
    ReportProgress.class,
    ClaimCommitment.class,
    DecideClaim.class,
    MeetCondition.class,
    ProposeChange.class,
    AnswerProposal.class,
    DeclareNotKept.class
})
@WithMockUser
class CommitmentPageTests {

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = {"vn.lienketvung.escalation.web", "vn.lienketvung.calendar.web"},
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.(LadderPages|DateWords)"))
    static class World {

        @Bean
        LadderDesk ladderDesk() {
            return new LadderDesk(
                    new InMemoryLadders(), new InMemoryDayExceptions(), LadderTimes.USUAL);
        }

        @Bean
        InMemoryAgreements agreements() {
            return new InMemoryAgreements();
        }

        @Bean
        InMemoryCommitments commitments() {
            return new InMemoryCommitments();
        }

        @Bean
        WorkingDays workingDays() {
            return LocalDate::plusDays;
        }

        @Bean
        Leaders leaders() {
            return body -> List.of();
        }

        @Bean
        Organisations organisations() {
            return new InMemoryOrganisations(OrganisationMother.DONG_THAP_COMMITTEE);
        }

        @Bean
        OrganisationDirectory directory() {
            return new InMemoryPortal().organisations();
        }

        @Bean
        Filing filing(Clock clock) {
            return new InMemoryFiling().filing(clock);
        }

        @Bean
        FilingLimits limits() {
            return FilingLimits.DEFAULT;
        }

        @Bean
        Clearance clearance() {
            return Clearance.STRICT;
        }

        @Bean
        DomainEvents events() {
            return new RecordedEvents();
        }

        @Bean
        Reckonings reckonings(Clock clock) {
            return () -> Reckoning.at(clock.instant(), CalendarMother.calendar());
        }

        @Bean
        CommitmentTimes times() {
            return CommitmentTimes.USUAL;
        }

        @Bean
        Outlooks outlooks(Reckonings reckonings, CommitmentTimes times) {
            return new Outlooks(reckonings, times);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(AgreementMother.NOW, VietnamTime.ZONE);
        }
    }

    @Autowired MockMvc mvc;
    @Autowired InMemoryAgreements agreements;
    @Autowired InMemoryCommitments commitments;

    private Commitment commitment;

    @BeforeEach
    void inForce() {
        var agreement = agreements.save(AgreementMother.inForce());
        commitment = commitments.save(CommitmentMother.of(agreement));
    }

    @Test
    void whatIsNotReportedIsNeverZero() throws Exception {
        var page = text(get(at("")), Cast.LAN, 200);

        assertThat(page)
                .contains(
                        "Chưa báo cáo",
                        "tối đa 10 MB",
                        "Chưa đề nghị được",
                        "Chưa làm được lúc này")
                .doesNotContain("<progress", "??", "th:");
    }

    @Test
    void aReportThatCannotBeReadComesBackAsTyped() throws Exception {
        var page =
                text(
                        multipart(at("/tien-do"))
                                .file(pdf())
                                .param("value", "27 điểm")
                                .param("asOf", "hôm qua")
                                .param("note", "Đã mở thêm 5 điểm")
                                .with(csrf()),
                        Cast.LAN,
                        422);

        assertThat(page)
                .contains("value=\"27 điểm\"", "value=\"hôm qua\"", "Đã mở thêm 5 điểm")
                .contains("chọn lại tệp", "Chọn loại minh chứng", "href=\"#value\"");
        assertThat(commitment.reports()).isEmpty();
    }

    @Test
    void aFileWithAProgramIsRefusedWithTheWayOutAndWhatWasTypedStays() throws Exception {
        var macro =
                new MockMultipartFile(
                        "evidence",
                        "hop-dong.pdf",
                        "application/pdf",
                        "%PDF-1.7 MACRO".getBytes(StandardCharsets.UTF_8));
        var page =
                text(
                        multipart(at("/tien-do"))
                                .file(macro)
                                .param("value", "27")
                                .param("asOf", "16/11/2026")
                                .param("risk", "LOW")
                                .param("evidenceKind", "CONTRACT")
                                .param("note", "Đã mở thêm 5 điểm")
                                .with(csrf()),
                        Cast.LAN,
                        422);

        assertThat(page)
                .contains("Tệp có macro", "rồi gửi lại", "value=\"27\"", "Đã mở thêm 5 điểm");
        assertThat(commitment.reports()).isEmpty();
    }

    @Test
    void thePageSaysWhyACommitmentCallsForAttention() throws Exception {
        CommitmentMother.report(
                commitment,
                "10",
                RiskLevel.HIGH,
                AgreementMother.NOW.minus(java.time.Duration.ofDays(50)));
        var page = text(get(at("")), Cast.LAN, 200);

        assertThat(page)
                .contains("Có nguy cơ chậm", "Bên thực hiện báo khó khăn: Chờ mặt bằng")
                .contains("Lâu chưa báo cáo", "Chưa có báo cáo từ 27/09/2026 (50 ngày)")
                .contains("Cách tính hạn");
    }

    @Test
    void aReportWithItsFileIsKeptAndShownWithALink() throws Exception {
        var answer =
                mvc.perform(
                                multipart(at("/tien-do"))
                                        .file(pdf())
                                        .param("value", "27")
                                        .param("asOf", "16/11/2026")
                                        .param("evidenceKind", "CONTRACT")
                                        .with(csrf())
                                        .requestAttr(Official.class.getName(), Cast.LAN))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(303);

        var page = text(get(at("")), Cast.NGOC, 200);
        assertThat(page)
                .contains("/lam-viec/tep/", "hop-dong.pdf", "max=\"1000\" value=\"675\"")
                .contains("Chờ Sở Công Thương tỉnh Đồng Tháp")
                .doesNotContain("id=\"bao-tien-do\"", "id=\"xac-nhan\"");
    }

    @Test
    void theCounterpartConfirmsOrSaysWhyNot() throws Exception {
        CommitmentMother.report(commitment, "41", scan -> {});
        CommitmentMother.claim(commitment);

        assertThat(text(get(at("")), Cast.MINH, 200))
                .contains("id=\"xac-nhan\"", "Giá trị ông/bà thấy (điểm bán)")
                .doesNotContain("??", "th:");
        assertThat(text(post(at("/tra-lai")).param("reason", " ").with(csrf()), Cast.MINH, 422))
                .contains("href=\"#reason\"");
        assertThat(
                        text(
                                post(at("/xac-nhan"))
                                        .param("confirmedValue", "39,5")
                                        .param("confirmNote", "Đã đếm")
                                        .with(csrf()),
                                Cast.MINH,
                                422))
                .contains("value=\"39,5\"", "Đã đếm", "chưa đạt chỉ tiêu 40 điểm bán");
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.CLAIMED);
    }

    @Test
    void aClaimTooEarlyIsRefusedWithEverythingMissing() throws Exception {
        assertThat(text(post(at("/de-nghi-xac-nhan")).with(csrf()), Cast.LAN, 422))
                .contains("Chưa có báo cáo tiến độ", "Chưa có minh chứng");
        text(post(at("/de-nghi-xac-nhan")).with(csrf()), Cast.MINH, 403);
    }

    @Test
    void aPartIsConfirmedWithWordsAndClosesTheCommitment() throws Exception {
        CommitmentMother.report(commitment, "30", scan -> {});
        CommitmentMother.claim(commitment);

        assertThat(
                        text(
                                post(at("/xac-nhan-mot-phan"))
                                        .param("partValue", "30")
                                        .with(csrf()),
                                Cast.MINH,
                                422))
                .contains("href=\"#partNote\"", "value=\"30\"");
        text(
                post(at("/xac-nhan-mot-phan"))
                        .param("partValue", "30")
                        .param("partNote", "Còn 10 điểm không mở được")
                        .with(csrf()),
                Cast.MINH,
                303);
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.PARTLY_FULFILLED);
        assertThat(text(get(at("")), Cast.LAN, 200))
                .contains("khép lại với kết quả một phần")
                .doesNotContain("Chưa làm được lúc này", "??", "th:");
    }

    @Test
    void anExtensionIsProposedOnItsOwnPageAndAnsweredOnTheCommitments() throws Exception {
        var page = at("/de-xuat/gia-han");
        assertThat(text(get(page), Cast.LAN, 200)).contains("Hạn mới").doesNotContain("??", "th:");
        text(get(page), Cast.KHANH, 403);
        assertThat(
                        text(
                                post(page)
                                        .param("newDueOn", "01/01/2020")
                                        .param("proposalReason", "Chờ mặt bằng")
                                        .with(csrf()),
                                Cast.LAN,
                                422))
                .contains("value=\"01/01/2020\"", "Chờ mặt bằng", "href=\"#newDueOn\"");
        text(
                post(page)
                        .param("newDueOn", "30/06/2027")
                        .param("proposalReason", "Chờ mặt bằng")
                        .with(csrf()),
                Cast.LAN,
                303);

        assertThat(text(get(at("")), Cast.LAN, 200)).contains("Rút đề xuất", "Chờ trả lời");
        assertThat(text(get(at("")), Cast.MINH, 200))
                .contains("Không đồng ý", "hạn mới đề xuất 30/06/2027")
                .doesNotContain("??", "th:");
        assertThat(
                        text(
                                post(at("/tra-loi")).param("answer", "refuse").with(csrf()),
                                Cast.MINH,
                                422))
                .contains("href=\"#answerNote\"");
        text(post(at("/tra-loi")).param("answer", "accept").with(csrf()), Cast.MINH, 303);
        assertThat(commitment.dueOn()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(text(get(at("")), Cast.NGOC, 200)).contains("Hạn trước khi gia hạn");
    }

    @Test
    void everyKindOfProposalHasItsPage() throws Exception {
        for (var page : ProposalPage.values()) {
            var slug = page.address(commitment.id()).replaceAll(".*/de-xuat", "/de-xuat");
            assertThat(text(get(at(slug)), Cast.LAN, 200))
                    .contains("Lý do")
                    .doesNotContain("??", "th:");
            assertThat(text(post(at(slug)).with(csrf()), Cast.LAN, 422))
                    .contains("href=\"#proposalReason\"");
        }
    }

    @Test
    void theOwnerOfAConditionDeclaresItMet() throws Exception {
        var agreement = agreements.save(AgreementMother.enforcedInForce());
        commitment = commitments.save(CommitmentMother.of(agreement));

        assertThat(text(get(at("")), Cast.LAN, 200))
                .contains("Chờ điều kiện", "lo xong điều kiện")
                .doesNotContain("id=\"bao-tien-do\"", "??", "th:");
        assertThat(text(get(at("")), Cast.MINH, 200)).contains("name=\"metNote\"");
        text(multipart(at("/dieu-kien")).with(csrf()), Cast.MINH, 422);
        text(
                multipart(at("/dieu-kien")).param("metNote", "Đã bàn giao").with(csrf()),
                Cast.MINH,
                303);
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.ACTIVE);
    }

    @Test
    void aPreparedClaimIsCountersignedOnThePageOfItsLeader() throws Exception {
        CommitmentMother.report(commitment, "40", scan -> {});
        CommitmentMother.prepareClaim(commitment);
        var leader = Cast.LEADER_OF_DONG_THAP_TRADE;

        assertThat(text(get(at("")), Cast.MINH, 200)).doesNotContain("id=\"xac-nhan\"");
        assertThat(text(get(at("")), leader, 200))
                .contains("id=\"ky\"")
                .doesNotContain("??", "th:");
        text(post(at("/giu-lai")).with(csrf()), leader, 422);
        text(post(at("/ky-xac-nhan")).with(csrf()), Cast.LAN, 403);
        text(post(at("/ky-xac-nhan")).with(csrf()), leader, 303);
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.CLAIMED);
    }

    private String at(String page) {
        return "/lam-viec/cam-ket/" + commitment.id() + page;
    }

    private static MockMultipartFile pdf() {
        return new MockMultipartFile(
                "evidence",
                "hop-dong.pdf",
                "application/pdf",
                "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8));
    }

    private String text(AbstractMockHttpServletRequestBuilder<?> request, Official by, int status)
            throws Exception {
        var answer =
                mvc.perform(request.requestAttr(Official.class.getName(), by))
                        .andReturn()
                        .getResponse();
        var body = HtmlUtils.htmlUnescape(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(answer.getStatus()).as(body).isEqualTo(status);
        return body;
    }
}
