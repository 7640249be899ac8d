package vn.lienketvung.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static vn.lienketvung.InMemoryPortal.address;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import vn.lienketvung.InMemoryPortal;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.InMemoryAgreements;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.evidence.web.FiledDownload;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.RecordedEvents;

@WebMvcTest
@Import({
    InMemoryPortal.class,
    SignatureController.class,
    PrintController.class,
    FileController.class,
    FiledDownload.class
})
@WithMockUser
class AgreementDecisionTests {

    private static final MockMultipartFile SCAN =
            new MockMultipartFile("scan", "bản ký.pdf", "application/pdf", "%PDF-1.7".getBytes());

    @Autowired MockMvc mvc;
    @Autowired InMemoryAgreements agreements;
    @Autowired InMemoryFiling filing;
    @Autowired RecordedEvents events;

    @Test
    void aWrongSignatureKeepsEverythingButTheFileAndSaysSo() throws Exception {
        var agreement = agreements.save(AgreementMother.approved());
        var wrong =
                multipart(address(agreement.id()) + "/chu-ky")
                        .file(SCAN)
                        .param("signerName", "Người ký minh họa")
                        .param("capacity", "BY_DELEGATION")
                        .param("number", "12/TT-UBND")
                        .param("signedOn", "31/02/2026")
                        .param("versionSeen", "0000");

        assertThat(text(wrong, Cast.HOA, 422))
                .contains("href=\"#signerPosition\"", "href=\"#authorisingDecision\"")
                .contains("href=\"#signedOn\"", "href=\"#scanShowsVersion\"")
                .contains("value=\"Người ký minh họa\"", "value=\"31/02/2026\"", "value=\"0000\"")
                .containsPattern("value=\"BY_DELEGATION\" selected")
                .contains("chọn lại bản quét")
                .doesNotContain("href=\"#scan\"");
        assertThat(agreement.signatures()).isEmpty();
    }

    @Test
    void theCodeOnThePaperDecidesWhetherItIsThisVersion() throws Exception {
        var agreement = agreements.save(AgreementMother.approved());

        assertThat(text(signature(agreement, "0000-0000-0000-0000"), Cast.HOA, 422))
                .contains("href=\"#versionSeen\"");
        var code = agreement.hash().code().toLowerCase().replace('-', ' ');
        assertThat(answer(signature(agreement, code), Cast.HOA).getStatus()).isEqualTo(303);
        assertThat(agreement.signatures()).hasSize(1);
        assertThat(answer(signature(agreement, code), Cast.LAN).getStatus()).isEqualTo(403);
    }

    @Test
    void thePaperSaysWhetherItIsADraftAndIsVietnameseInEveryLanguage() throws Exception {
        var draft = agreements.save(AgreementMother.inNegotiation());
        var approved = agreements.save(AgreementMother.approved());

        assertThat(text(get(address(draft.id()) + "/ban-in"), Cast.LAN, 200))
                .contains("DỰ THẢO", draft.hash().code());
        assertThat(text(get(address(approved.id()) + "/ban-in?lang=en"), Cast.LAN, 200))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "The approved text, for signing")
                .contains("Điều 7. Trao đổi thông tin", "Mã phiên bản " + approved.hash().code())
                .doesNotContain("DỰ THẢO");
    }

    @Test
    void aFileIsADownloadForWhoeverMayReadItsAgreement() throws Exception {
        var agreement = agreements.save(AgreementMother.approved());
        answer(signature(agreement, agreement.hash().code()), Cast.HOA);
        var scan = "/lam-viec/tep/" + agreement.signatures().getFirst().scan();

        var answer = answer(get(scan), Cast.MINH);

        assertThat(answer.getContentAsString()).isEqualTo("%PDF-1.7");
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition"))
                .isEqualTo(
                        "attachment; filename=\"ban ky.pdf\"; filename*=UTF-8''b%E1%BA%A3n%20k%C3%BD.pdf");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(events.kinds()).contains("read:file");
        assertThat(answer(get(scan), Cast.DUNG).getStatus()).isEqualTo(404);
    }

    private static AbstractMockHttpServletRequestBuilder<?> signature(
            Agreement agreement, String code) {
        return multipart(address(agreement.id()) + "/chu-ky")
                .file(SCAN)
                .param("signerName", "Người ký minh họa")
                .param("signerPosition", "Phó Chủ tịch")
                .param("capacity", "FOR_HEAD")
                .param("number", "12/TT-UBND")
                .param("signedOn", "16/11/2026")
                .param("versionSeen", code)
                .param("scanShowsVersion", "true");
    }

    private String text(
            AbstractMockHttpServletRequestBuilder<?> request, Official official, int status)
            throws Exception {
        var answer = answer(request, official);
        assertThat(answer.getStatus()).isEqualTo(status);
        return HtmlUtils.htmlUnescape(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse answer(
            AbstractMockHttpServletRequestBuilder<?> request, Official official) throws Exception {
        request.with(csrf()).requestAttr(Official.class.getName(), official);
        return mvc.perform(request).andReturn().getResponse();
    }
}
