package vn.lienketvung.review.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.lienketvung.InMemoryPortal.address;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
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
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.review.CastVote;
import vn.lienketvung.review.ConcludeReview;
import vn.lienketvung.review.Conclusion;
import vn.lienketvung.review.InMemoryReviewPanels;
import vn.lienketvung.review.PanelMother;
import vn.lienketvung.review.Verdict;

/** What the documents of a panel say once it has concluded, and that there are none before. */
@WebMvcTest
@Import({InMemoryPortal.class, PanelDocumentController.class, PanelDocumentsTests.Documents.class})
@WithMockUser
class PanelDocumentsTests {

    @ComponentScan("vn.lienketvung.document.web")
    static class Documents {}

    @Autowired MockMvc mvc;
    @Autowired InMemoryAgreements agreements;
    @Autowired InMemoryReviewPanels panels;
    @Autowired CastVote voting;
    @Autowired ConcludeReview concluding;

    private Agreement agreement;

    @BeforeEach
    void underReview() {
        agreement = agreements.save(AgreementMother.underReview());
        panels.save(PanelMother.panel(agreement));
    }

    @Test
    void beforeTheConclusionNothingIsTold() throws Exception {
        assertThat(answer("1/bien-ban", Cast.KHANH).getStatus()).isEqualTo(404);
    }

    @Test
    void theNumberStandsOnThePaperItBelongsTo() throws Exception {
        conclude("06/BB-HĐTĐ");

        assertThat(text("1/bien-ban")).contains("Số: 06/BB-HĐTĐ");
        assertThat(text("1/thong-bao")).contains("Số: ……/TB-……").doesNotContain("06/BB");
    }

    @Test
    void theNoticeTellsThePartiesWhatWasConcluded() throws Exception {
        conclude("09/TB-HĐTĐ");

        assertThat(text("1/thong-bao"))
                .contains("THÔNG BÁO", "Số: 09/TB-HĐTĐ", "Kết luận: Duyệt có điều kiện.")
                .contains("Đủ căn cứ để duyệt", "Bổ sung văn bản bố trí kinh phí")
                .contains("TM. HỘI ĐỒNG THẨM ĐỊNH", Cast.KHANH.fullName());
    }

    @Test
    void theMinutesTellWhoHeldWhatAndLeaveHourAndPlaceToTheHand() throws Exception {
        conclude("12/QĐ-HĐTĐ");

        assertThat(text("1/bien-ban"))
                .contains("BIÊN BẢN", "Thời gian: " + Blank.LONG, "Địa điểm: " + Blank.LONG)
                .contains("Ý kiến của Vinh", "Duyệt có điều kiện: 2", "THƯ KÝ", "CHỦ TỌA");
        assertThat(answer("2/bien-ban", Cast.KHANH).getStatus()).isEqualTo(404);
        assertThat(answer("1/bien-ban", Cast.DUNG).getStatus()).isEqualTo(404);
    }

    private void conclude(String number) {
        for (var member : List.of(Cast.KHANH, Cast.VINH))
            voting.vote(
                    agreement.id(),
                    Verdict.APPROVE_WITH_CONDITIONS,
                    "Ý kiến của " + (member == Cast.VINH ? "Vinh" : "chủ tịch"),
                    member);
        concluding.approveWith(
                agreement.id(),
                List.of(AgreementMother.condition()),
                Conclusion.of("Đủ căn cứ để duyệt", number),
                Cast.KHANH);
    }

    private String text(String document) throws Exception {
        var answer = answer(document, Cast.LAN);
        assertThat(answer.getStatus()).isEqualTo(200);
        try (var pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private MockHttpServletResponse answer(String document, Official by) throws Exception {
        var request = get(address(agreement.id()) + "/tham-dinh/" + document + "/xuat");
        return mvc.perform(request.requestAttr(Official.class.getName(), by))
                .andReturn()
                .getResponse();
    }
}
