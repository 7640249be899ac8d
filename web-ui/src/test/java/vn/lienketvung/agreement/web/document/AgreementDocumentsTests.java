package vn.lienketvung.agreement.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.lienketvung.InMemoryPortal.address;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import vn.lienketvung.InMemoryPortal;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.InMemoryAgreements;
import vn.lienketvung.document.Blank;
import vn.lienketvung.document.DocumentLines;
import vn.lienketvung.document.OfficialDocument;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;

/** What the documents of an agreement say, what they leave blank, and who gets them. */
@WebMvcTest
@Import({
    InMemoryPortal.class,
    AgreementDocuments.class,
    AgreementDocumentController.class,
    AgreementDocumentsTests.Documents.class
})
@WithMockUser
class AgreementDocumentsTests {

    @ComponentScan("vn.lienketvung.document.web")
    static class Documents {}

    @Autowired MockMvc mvc;
    @Autowired InMemoryAgreements agreements;
    @Autowired AgreementDocuments documents;

    @Test
    void theTextIsADraftUntilItIsApprovedAndLeavesRoomForEverySignature() {
        var draft = documents.compose(AgreementDocument.TEXT, AgreementMother.inNegotiation());
        var approved = AgreementMother.approved();

        assertThat(draft.draft()).isTrue();
        assertThat(lines(draft)).contains("DỰ THẢO", "Số: ……/BTT-……");
        assertThat(lines(documents.compose(AgreementDocument.TEXT, approved)))
                .doesNotContain("DỰ THẢO")
                .contains(
                        "BẢN THỎA THUẬN",
                        approved.title(),
                        "Điều 7. Trao đổi thông tin",
                        "(Tư cách ký, chức vụ, chữ ký, dấu, họ tên)");
    }

    @Test
    void aSignedTextSaysWhoSignedAndNeverForWhom() {
        var signed = documents.compose(AgreementDocument.TEXT, AgreementMother.signed());
        var signature = signed.signatures().getFirst();

        assertThat(signature.name()).isNotBlank();
        assertThat(signature.authority()).hasSize(2);
        assertThat(signature.authority().getLast()).endsWith(Blank.LONG);
        assertThat(signed.letterhead().number().text()).doesNotContain(Blank.SHORT);
    }

    @Test
    void anEmptyDraftIsFullOfBlanksAndNothingIsMadeUp() {
        var empty = documents.compose(AgreementDocument.TEXT, AgreementMother.draft());

        assertThat(lines(empty))
                .contains(Blank.LONG)
                .noneMatch(line -> line.contains("null") || line.contains("{"));
    }

    @Test
    void theSubmissionTellsWhichPartiesConcurred() {
        var agreement = AgreementMother.submitted();
        var lines = lines(documents.compose(AgreementDocument.SUBMISSION, agreement));

        assertThat(lines)
                .contains("TỜ TRÌNH", "Kính gửi: " + Blank.LONG, "I. Mục đích, sự cần thiết")
                .contains(Cast.MINH.fullName() + ", ngày 16/11/2026", "- Như trên;", "- Lưu: VT.");
        assertThat(lines).contains("TM. ỦY BAN NHÂN DÂN");
    }

    @Test
    void theSubmissionAfterAReturnAnswersEachReason() {
        var lines =
                lines(documents.compose(AgreementDocument.SUBMISSION, AgreementMother.returned()));

        assertThat(lines).anyMatch(line -> line.endsWith("Giải trình nội dung được yêu cầu sửa"));
    }

    @Test
    void thePlanNamesEachCommitmentWithOwnerAndDay() {
        var agreement = AgreementMother.inForce();
        var terms = agreement.commitments().getFirst();
        var lines = lines(documents.compose(AgreementDocument.PLAN, agreement));

        assertThat(lines)
                .contains("KẾ HOẠCH", terms.text(), terms.implementerName(), terms.verifierName())
                .anyMatch(line -> line.contains(agreement.number().orElseThrow()));
    }

    @Test
    void thereIsNoPlanBeforeTheApprovalAndNoSubmissionOfADraft() {
        assertThat(documents.of(AgreementMother.draft())).hasSize(1);
        assertThat(documents.of(AgreementMother.inNegotiation())).hasSize(2);
        assertThat(documents.of(AgreementMother.approved())).hasSize(3);
    }

    @Test
    void whoeverMayReadTheAgreementGetsItsDocumentsInVietnamese() throws Exception {
        var agreement = agreements.save(AgreementMother.approved());

        var word = answer(agreement, "van-ban/xuat?dang=docx&lang=en", Cast.LAN);
        var pdf = answer(agreement, "van-ban/xuat?dang=pdf&lang=en", Cast.MINH);

        assertThat(word.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"van-ban-" + agreement.hash().code() + ".docx\"");
        assertThat(word.getContentAsByteArray()).startsWith('P', 'K');
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        try (var read = Loader.loadPDF(pdf.getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("BẢN THỎA THUẬN", "Độc lập - Tự do - Hạnh phúc")
                    .contains("Mã phiên bản " + agreement.hash().code());
        }
        assertThat(answer(agreement, "van-ban/xuat", Cast.DUNG).getStatus()).isEqualTo(404);
        assertThat(answer(agreement, "van-ban/xuat?dang=odt", Cast.LAN).getStatus()).isEqualTo(404);
        assertThat(answer(agreement, "ban-ghi/xuat", Cast.LAN).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse answer(Agreement agreement, String document, Official by)
            throws Exception {
        var request = get(address(agreement.id()) + "/van-ban-hanh-chinh/" + document);
        return mvc.perform(request.requestAttr(Official.class.getName(), by))
                .andReturn()
                .getResponse();
    }

    private static List<String> lines(OfficialDocument document) {
        return DocumentLines.of(document);
    }
}
