package vn.lienketvung.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import vn.lienketvung.InMemoryPortal;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.InMemoryAgreements;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.review.InMemoryReviewPanels;
import vn.lienketvung.review.PanelMother;

/** The pages of a review: what each person is offered, and that a refused form comes back as it was typed. */
@WebMvcTest
@Import({
    InMemoryPortal.class,
    ReviewPages.class,
    ReviewController.class,
    PanelController.class,
    ConclusionController.class
})
@WithMockUser
class ReviewPagesTests {

    @Autowired MockMvc mvc;
    @Autowired InMemoryAgreements agreements;
    @Autowired InMemoryReviewPanels panels;

    private Agreement agreement;
    private String page;

    @BeforeEach
    void underReview() {
        agreement = agreements.save(AgreementMother.underReview());
        panels.save(PanelMother.panel(agreement));
        page = InMemoryPortal.address(agreement.id()) + "/tham-dinh";
    }

    @Test
    void aMemberVotesAndAPartyOnlyReads() throws Exception {
        assertThat(text(get(page), Cast.VINH, 200))
                .contains("Phiếu của ông/bà", "Có xung đột lợi ích?", "Mở 40 điểm bán");
        assertThat(text(get(page), Cast.LAN, 200)).doesNotContain("Phiếu của ông/bà");
        var silent = post(page + "/bo-phieu").param("opinion", "Đủ căn cứ");
        assertThat(text(silent, Cast.VINH, 422))
                .contains("href=\"#verdict\"", ">Đủ căn cứ</textarea>");
        var vote = post(page + "/bo-phieu").param("opinion", "Đủ").param("verdict", "APPROVE");
        assertThat(answer(vote, Cast.VINH).getStatus()).isEqualTo(303);
        assertThat(answer(vote, Cast.LAN).getStatus()).isEqualTo(403);
        assertThat(text(get(page), Cast.VINH, 200)).contains("Đã bỏ phiếu");
    }

    @Test
    void aConflictNeedsWordsAndThenHidesTheVotes() throws Exception {
        answer(
                post(page + "/bo-phieu").param("opinion", "Kín").param("verdict", "REJECT"),
                Cast.KHANH);
        assertThat(text(post(page + "/xung-dot-loi-ich"), Cast.VINH, 422))
                .contains("href=\"#recusal\"");
        var aside = post(page + "/xung-dot-loi-ich").param("recusal", "Người thân làm ở một bên");
        assertThat(answer(aside, Cast.VINH).getStatus()).isEqualTo(303);
        assertThat(text(get(page), Cast.VINH, 200)).doesNotContain("Kín");
        assertThat(text(get(page), Cast.KHANH, 200)).contains("Kín", "Thay thành viên");
    }

    @Test
    void theChairIsOfferedWhatThePanelVotedFor() throws Exception {
        vote(Cast.KHANH, "RETURN");
        assertThat(text(get(page + "/ket-luan"), Cast.KHANH, 200)).contains("Chưa đủ phiếu");
        vote(Cast.VINH, "RETURN");
        assertThat(text(get(page + "/ket-luan"), Cast.KHANH, 200))
                .contains("Trả lại bên chủ trì", "id=\"reasons-0-code\"");
        assertThat(text(get(page + "/ket-luan"), Cast.LAN, 200))
                .doesNotContain("id=\"reasons-0-code\"");
        var half =
                post(page + "/ket-luan")
                        .param("verdict", "RETURN")
                        .param("reasons[0].code", "OVERLAP")
                        .param("reasons[1].note", "Nêu số điểm bán");
        assertThat(text(half, Cast.KHANH, 422))
                .contains("href=\"#reasons-0-section\"", "href=\"#reasons-1-code\"")
                .contains("Nêu số điểm bán");
        var more =
                post(page + "/ket-luan/hang")
                        .param("verdict", "RETURN")
                        .param("reasons[0].note", "Một");
        assertThat(text(more, Cast.KHANH, 200)).contains(">Một</textarea>", "reasons-1-note");
        var whole =
                post(page + "/ket-luan")
                        .param("verdict", "RETURN")
                        .param("reasons[0].code", "OVERLAP")
                        .param("reasons[0].section", "OUTLINE")
                        .param("reasons[0].note", "Trùng với 27/2025")
                        .param("reasons[1].code", "LEGAL_BASIS")
                        .param("reasons[1].section", "PARTIES")
                        .param("reasons[1].note", "Thiếu căn cứ");
        assertThat(answer(whole, Cast.LAN).getStatus()).isEqualTo(403);
        assertThat(answer(whole, Cast.KHANH).getStatus()).isEqualTo(303);
        assertThat(agreement.status()).isEqualTo(AgreementStatus.RETURNED);
        assertThat(text(get(page), Cast.LAN, 200))
                .as("how the panel concluded, and its reasons in its order")
                .containsSubsequence(
                        "Hội đồng của các lần thẩm định trước", "Kết luận: Trả lại", "Trả lại: 2")
                .containsSubsequence("Trùng với 27/2025", "Thiếu căn cứ");
    }

    @Test
    void conditionsAreTypedInRows() throws Exception {
        vote(Cast.KHANH, "APPROVE_WITH_CONDITIONS");
        vote(Cast.VINH, "APPROVE_WITH_CONDITIONS");
        assertThat(text(get(page + "/ket-luan"), Cast.KHANH, 200))
                .contains("id=\"conditions-0-text\"", "id=\"conditions-0-owner\"");
        var wrong =
                post(page + "/ket-luan")
                        .param("verdict", "APPROVE_WITH_CONDITIONS")
                        .param("conclusion", "Có điều kiện")
                        .param("documentNumber", "06/BB-HĐTĐ")
                        .param("conditions[0].text", "Bổ sung văn bản")
                        .param("conditions[0].dueOn", "31/02/2027");
        assertThat(text(wrong, Cast.KHANH, 422))
                .contains("href=\"#conditions-0-dueOn\"", "href=\"#conditions-0-owner\"")
                .contains("value=\"31/02/2027\"");
    }

    @Test
    void aPanelIsNamedOnItsPage() throws Exception {
        var fresh = agreements.save(AgreementMother.submitted());
        var naming = InMemoryPortal.address(fresh.id()) + "/tham-dinh/hoi-dong";
        panels.with(Cast.KHANH, Cast.VINH);
        assertThat(text(get(naming), Cast.KHANH, 200)).contains(Cast.VINH.fullName());
        assertThat(text(get(naming), Cast.LAN, 200)).contains("Không lập được hội đồng");
        var small =
                post(naming)
                        .param("members", Cast.VINH.account().toString())
                        .param("concludeBy", "hôm nào");
        assertThat(text(small, Cast.KHANH, 422))
                .contains("href=\"#members\"", "href=\"#chair\"", "href=\"#concludeBy\"")
                .contains("value=\"hôm nào\"");
        assertThat(answer(small, Cast.LAN).getStatus()).isEqualTo(403);
    }

    private void vote(Official by, String verdict) throws Exception {
        var vote = post(page + "/bo-phieu").param("opinion", "Ý kiến").param("verdict", verdict);
        assertThat(answer(vote, by).getStatus()).isEqualTo(303);
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
