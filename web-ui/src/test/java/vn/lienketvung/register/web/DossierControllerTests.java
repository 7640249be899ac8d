package vn.lienketvung.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.lienketvung.InMemoryPortal.address;
import static vn.lienketvung.agreement.AgreementMother.TODAY;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import vn.lienketvung.InMemoryPortal;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.InMemoryAgreements;
import vn.lienketvung.agreement.web.CorrectionLogs;
import vn.lienketvung.agreement.web.document.AgreementDocuments;
import vn.lienketvung.commitment.ActivateCommitments;
import vn.lienketvung.commitment.EvidenceKind;
import vn.lienketvung.commitment.InMemoryCommitments;
import vn.lienketvung.commitment.ProgressEntry;
import vn.lienketvung.commitment.ReportProgress;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;

@WebMvcTest
@Import({
    InMemoryPortal.class,
    CorrectionLogs.class,
    AgreementDocuments.class,
    DossierController.class,
    DossierActionController.class,
    ExchangeController.class,
    ResourcesController.class
})
@WithMockUser
class DossierControllerTests {

    @Autowired MockMvc mvc;
    @Autowired InMemoryAgreements agreements;
    @Autowired ActivateCommitments activating;
    @Autowired InMemoryCommitments commitments;
    @Autowired ReportProgress reporting;

    @Test
    void everyTabOfEveryStateIsShownToWhoeverMaySeeIt() throws Exception {
        for (var status : AgreementStatus.values()) {
            var agreement = stored(AgreementMother.at(status));
            if (status == AgreementStatus.IN_FORCE) activating.activate(agreement.id());
            for (var tab : Tab.values()) {
                assertThat(page(agreement, tab, Cast.LAN))
                        .contains("<h1>Tiêu thụ trái cây Đồng Tháp tại TP. Hồ Chí Minh</h1>")
                        .contains("aria-current=\"page\"", "aria-current=\"step\"")
                        .doesNotContain("??", "th:text");
            }
        }
    }

    @Test
    void theNextStepIsThisPersonsOrNamesWhoIsAwaited() throws Exception {
        var draft = stored(AgreementMother.draft());
        var invited = stored(AgreementMother.inNegotiation());
        var negotiated = stored(AgreementMother.joined());
        var submitted = stored(AgreementMother.submitted());
        var approved = stored(AgreementMother.approved());

        assertThat(overview(draft, Cast.LAN)).contains("Xem các điểm cần bổ sung");
        assertThat(overview(invited, Cast.MINH))
                .contains("/loi-moi")
                .doesNotContain("Thống nhất phiên bản này");
        assertThat(overview(negotiated, Cast.MINH))
                .contains("Thống nhất phiên bản này")
                .contains("name=\"hash\" value=\"" + negotiated.hash().value());
        assertThat(overview(negotiated, Cast.LAN))
                .contains("Chờ " + negotiated.parties().get(1).name() + " thống nhất")
                .doesNotContain("Thống nhất phiên bản này");
        assertThat(overview(submitted, Cast.KHANH)).contains("/tham-dinh");
        assertThat(overview(submitted, Cast.LAN)).contains("Chờ điều phối vùng");
        assertThat(overview(approved, Cast.HOA)).contains("/chu-ky");
        assertThat(overview(approved, Cast.LAN)).doesNotContain("/chu-ky\"");
    }

    @Test
    void theReasonsOfAReturnStandOnTheOverview() throws Exception {
        assertThat(overview(stored(AgreementMother.returned()), Cast.LAN))
                .contains("Thời hạn không khả thi", "Hạn quá gấp", "Chưa trả lời");
    }

    @Test
    void progressIsShownAndWhatWasNotReportedIsNotZero() throws Exception {
        var agreement = stored(AgreementMother.inForce());
        activating.activate(agreement.id());
        assertThat(page(agreement, Tab.COMMITMENTS, Cast.MINH))
                .contains("Chưa báo cáo")
                .doesNotContain("<progress");

        var id = commitments.of(agreement.id()).getFirst().id();
        var evidence = InMemoryFiling.pdf("hợp đồng.pdf");
        reporting.report(
                id,
                new ProgressEntry(
                        new BigDecimal("27.5"), TODAY, "Đã mở", EvidenceKind.CONTRACT, evidence),
                Cast.LAN);

        assertThat(page(agreement, Tab.COMMITMENTS, Cast.MINH))
                .contains("aria-label=\"Cam kết 1: 27,5 trên 40 điểm bán\"", "value=\"68\"")
                .contains("1 tệp");
        assertThat(page(agreement, Tab.DOCUMENTS, Cast.MINH))
                .contains("Minh chứng cam kết 1", "hợp đồng.pdf", Cast.LAN.fullName());
        assertThat(page(agreement, Tab.HISTORY, Cast.MINH)).contains("Cam kết 1: Báo tiến độ");
    }

    @Test
    void commentsAreWrittenReadAndCorrectedAndWhatIsMissingIsSaidAtItsField() throws Exception {
        var agreement = stored(AgreementMother.inNegotiation());
        var exchange = address(agreement.id()) + "/trao-doi";

        var refused =
                perform(
                        post(exchange)
                                .param("about", "COMMITMENT-1")
                                .param("answerBy", "31/02/2027"),
                        Cast.MINH);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(HtmlUtils.htmlUnescape(refused.getContentAsString(StandardCharsets.UTF_8)))
                .contains("value=\"31/02/2027\"", "href=\"#answerBy\"")
                .contains("value=\"COMMITMENT-1\" selected");

        var said =
                post(exchange)
                        .param("about", "COMMITMENT-1")
                        .param("body", "Nên 50 điểm")
                        .param("reach", "SHARED");
        assertThat(perform(said, Cast.MINH).getStatus()).isEqualTo(303);
        assertThat(page(agreement, Tab.EXCHANGE, Cast.LAN))
                .contains("Nên 50 điểm", "Chia sẻ với các bên", "Cam kết 1: Mở 40 điểm bán")
                .doesNotContain("dinh-chinh");
        assertThat(page(agreement, Tab.EXCHANGE, Cast.MINH)).contains("?dinh-chinh=");
    }

    @Test
    void aForeignDraftLooksLikeNothing() throws Exception {
        var draft = stored(AgreementMother.draft());

        assertThat(perform(get(address(draft.id()) + "/tong-quan"), Cast.DUNG).getStatus())
                .isEqualTo(404);
        assertThat(perform(get(address(draft.id()) + "/tong-quan"), Cast.KHANH).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aCompleteDraftGoesToThePartiesOnceAndFromTheVersionThatWasSeen() throws Exception {
        var draft = stored(AgreementMother.complete());
        var send = address(draft.id()) + "/gui-cac-ben";

        assertThat(perform(post(send).param("version", "99"), Cast.LAN).getStatus()).isEqualTo(409);
        var sent = perform(post(send).param("version", "0"), Cast.LAN);

        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(sent.getRedirectedUrl()).isEqualTo(address(draft.id()) + "/tong-quan");
        assertThat(draft.status()).isEqualTo(AgreementStatus.NEGOTIATION);
    }

    @Test
    void aPartyConcursOnlyWithTheTextItRead() throws Exception {
        var agreement = stored(AgreementMother.joined());
        var concur = address(agreement.id()) + "/thong-nhat";
        var read = agreement.hash().value();
        AgreementMother.changeBenefit(agreement, "Lợi ích khác");

        assertThat(perform(post(concur).param("hash", read), Cast.MINH).getStatus()).isEqualTo(409);
        assertThat(perform(post(concur).param("hash", "x"), Cast.MINH).getStatus()).isEqualTo(409);
        assertThat(agreement.hasConcurred(agreement.parties().get(1))).isFalse();
        var now = agreement.hash().value();
        assertThat(perform(post(concur).param("hash", now), Cast.LAN).getStatus()).isEqualTo(403);
        assertThat(perform(post(concur).param("hash", now), Cast.MINH).getStatus()).isEqualTo(303);
    }

    @Test
    void theBareAddressLeadsToTheOverview() throws Exception {
        var agreement = stored(AgreementMother.draft());

        var answer = perform(get(address(agreement.id())), Cast.LAN);

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getRedirectedUrl()).endsWith("/tong-quan");
    }

    private Agreement stored(Agreement agreement) {
        return agreements.save(agreement);
    }

    private String overview(Agreement agreement, Official official) throws Exception {
        return page(agreement, Tab.OVERVIEW, official);
    }

    private String page(Agreement agreement, Tab tab, Official official) throws Exception {
        var answer = perform(get(address(agreement.id()) + "/" + tab.address()), official);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse perform(
            MockHttpServletRequestBuilder request, Official official) throws Exception {
        return mvc.perform(request.with(csrf()).requestAttr(Official.class.getName(), official))
                .andReturn()
                .getResponse();
    }
}
