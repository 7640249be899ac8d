package vn.lienketvung.agreement.web.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.InMemoryAgreements;
import vn.lienketvung.agreement.PlanObjective;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationMother;

@WebMvcTest(EditorOutlineController.class)
@Import(EditorWorld.class)
@WithMockUser
class EditorTests {

    @Autowired MockMvc mvc;
    @Autowired InMemoryAgreements agreements;

    @Test
    void aTitleIsEnoughForADraft() throws Exception {
        var answer =
                mvc.perform(sending(post("/lam-viec/thoa-thuan/moi")).param("title", " Trái cây "))
                        .andReturn()
                        .getResponse();

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getRedirectedUrl()).endsWith("/soan-thao/cac-ben");
    }

    @Test
    void aDraftWithoutTitleOrWithAnImpossibleDayComesBackAsTyped() throws Exception {
        var page =
                text(
                        sending(post("/lam-viec/thoa-thuan/moi"))
                                .param("purpose", "Mở rộng thị trường")
                                .param("startsOn", "31/02/2027"),
                        422);

        assertThat(page)
                .contains("value=\"31/02/2027\"", "Mở rộng thị trường", "href=\"#startsOn\"");
    }

    @Test
    void aDraftBeginsWithATemplateOrAnOlderAgreement() throws Exception {
        var page = text(get("/lam-viec/thoa-thuan/moi?tu=chuoi-lua-gao"), 200);
        assertThat(page)
                .contains("Đang dùng “Cung ứng lúa gạo cho hệ thống bán lẻ”", "và 3 điều khoản")
                .contains("<option value=\"SUPPLY_AGREEMENT\" selected")
                .doesNotContain("??", "th:");

        var old = agreements.save(AgreementMother.complete());
        var answer =
                mvc.perform(
                                sending(post("/lam-viec/thoa-thuan/moi"))
                                        .param("title", "Bản mới")
                                        .param("tu", "sao-" + old.id()))
                        .andReturn()
                        .getResponse();
        var id = answer.getRedirectedUrl().split("/")[3];
        var begun = agreements.get(AgreementId.of(id));
        assertThat(begun.clauses()).isEqualTo(old.clauses());
        assertThat(begun.hash()).isNotEqualTo(old.hash());
    }

    @Test
    void everySectionShowsWhatIsStored() throws Exception {
        var agreement = agreements.save(AgreementMother.complete());

        assertThat(text(get(at(agreement, "thong-tin-chung")), 200))
                .contains("value=\"16/11/2026\"", "aria-current=\"step\"")
                .doesNotContain("??", "th:");
        assertThat(text(get(at(agreement, "cac-ben")), 200))
                .contains("UBND TP. Hồ Chí Minh", "0912 345 678")
                .contains("name=\"parties[1].organisation\"")
                .doesNotContain("??", "th:");
        assertThat(text(get(at(agreement, "cam-ket")), 200))
                .contains("Mở 40 điểm bán", "value=\"40\"", "id=\"commitments-0-target\"")
                .containsPattern("<option value=\"[^\"]+\" selected=\"selected\">Sở Công Thương TP")
                .doesNotContain("??", "th:");
        assertThat(text(get(at(agreement, "dieu-khoan")), 200))
                .contains("Trao đổi thông tin")
                .doesNotContain("??", "th:");
        assertThat(text(get(at(agreement, "kiem-tra")), 200))
                .contains(agreement.hash().code(), "Chưa thống nhất", "Gửi các bên")
                .doesNotContain("??", "th:", "disabled=\"disabled\"");
    }

    @Test
    void numbersAndDaysThatCannotBeReadComeBackAsTypedAndNothingIsStored() throws Exception {
        var agreement = agreements.save(AgreementMother.complete());
        var hash = agreement.hash();

        var page =
                text(
                        commitment(agreement)
                                .param("commitments[0].target", "6000,0 tấn")
                                .param("commitments[0].dueOn", "2027-06-30")
                                .param("action", "save"),
                        422);

        assertThat(page)
                .contains("value=\"6000,0 tấn\"", "value=\"2027-06-30\"", "Có 2 chỗ cần sửa")
                .contains("href=\"#commitments-0-target\"", "ví dụ 1.250,5", "2 lỗi")
                .contains("<title>Lỗi: Cam kết", "Cam kết 1, Chỉ tiêu: nhập số");
        assertThat(agreements.get(agreement.id()).hash()).isEqualTo(hash);
    }

    @Test
    void aSectionIsSavedAndLeadsToTheNext() throws Exception {
        var agreement = agreements.save(AgreementMother.complete());

        var answer =
                mvc.perform(
                                by(Cast.LAN, commitment(agreement))
                                        .param("commitments[0].target", "1.250,5")
                                        .param("commitments[0].dueOn", "30/06/2027")
                                        .param("action", "next"))
                        .andReturn()
                        .getResponse();

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getRedirectedUrl()).endsWith("/soan-thao/dieu-khoan");
        assertThat(agreements.get(agreement.id()).commitments().getFirst().target())
                .isEqualByComparingTo("1250.5");
    }

    @Test
    void milestonesConditionWeightAndRemedyAreSavedAndShownUnfolded() throws Exception {
        var agreement = agreements.save(AgreementMother.complete());
        var folded = text(get(at(agreement, "cam-ket")), 200);
        assertThat(folded).contains("<details class=\"more\">", "milestones[1].milestone");

        mvc.perform(
                        by(Cast.LAN, commitment(agreement))
                                .param("commitments[0].milestones[0].milestone", "Mở 20 điểm")
                                .param("commitments[0].milestones[0].milestoneDueOn", "01/02/2027")
                                .param("commitments[0].milestones[0].milestoneValue", "20")
                                .param("commitments[0].milestones[1].milestone", "")
                                .param("commitments[0].condition", "Bàn giao mặt bằng")
                                .param("commitments[0].weight", "3")
                                .param("commitments[0].remedy", "Hoàn trả kinh phí")
                                .param("action", "save"))
                .andReturn();

        var terms = agreements.get(agreement.id()).commitments().getFirst();
        assertThat(terms.milestones().list()).hasSize(1);
        assertThat(terms.weight()).isEqualTo(3);
        var page = text(get(at(agreement, "cam-ket")), 200);
        assertThat(page)
                .contains("<details class=\"more\" open=\"open\">", "value=\"Mở 20 điểm\"")
                .contains("commitments-0-milestones-1-milestone", "Hoàn trả kinh phí")
                .doesNotContain("??", "th:");
    }

    @Test
    void theLeaderIsPickedAmongThoseOfTheParties() throws Exception {
        var agreement = agreements.save(AgreementMother.complete());
        assertThat(text(get(at(agreement, "cam-ket")), 200))
                .contains("không nhắc việc được người chưa có tài khoản")
                .contains("value=\"Người phụ trách\"")
                .contains("<optgroup label=\"" + Cast.YEN.organisationName() + "\">")
                .contains(">" + Cast.HUNG.fullName() + ", " + Cast.HUNG.position() + "</option>")
                .doesNotContain("<option value=\"" + Cast.LAN.account());

        mvc.perform(by(Cast.LAN, led(agreement, OrganisationMother.DONG_THAP_TRADE, Cast.HUNG)));

        var terms = agreements.get(agreement.id()).commitments().getFirst();
        assertThat(terms.leaderAccount()).isEqualTo(Cast.HUNG.account().value());
        assertThat(terms.leaderName()).isEqualTo(Cast.HUNG.fullName());
        assertThat(text(get(at(agreement, "cam-ket")), 200))
                .contains(option(Cast.HUNG) + " selected")
                .doesNotContain("Người phụ trách", "nay không còn giữ");
    }

    @Test
    void aPickIsClearedWhenTheImplementerChangesAndNothingTypedIsLost() throws Exception {
        var agreement = agreements.save(AgreementMother.complete());
        mvc.perform(by(Cast.LAN, led(agreement, OrganisationMother.DONG_THAP_TRADE, Cast.HUNG)));

        var page =
                text(
                        led(agreement, OrganisationMother.HO_CHI_MINH_TRADE, Cast.HUNG)
                                .param("commitments[0].remedy", "Hoàn trả kinh phí"),
                        422);

        assertThat(page)
                .contains("href=\"#commitments-0-leader\"", "Đã bỏ chọn; hãy chọn lại")
                .contains("Hoàn trả kinh phí", option(Cast.HUNG))
                .doesNotContain(option(Cast.HUNG) + " selected");
        assertThat(agreements.get(agreement.id()).commitments().getFirst().leaderName())
                .isEqualTo(Cast.HUNG.fullName());
    }

    private MockHttpServletRequestBuilder led(
            Agreement agreement, Organisation implementer, Official leader) {
        return commitment(agreement)
                .param("commitments[0].implementer", implementer.id().toString())
                .param("commitments[0].leader", leader.account().toString())
                .param("action", "save");
    }

    private static String option(Official leader) {
        return "<option value=\"" + leader.account() + "\"";
    }

    @Test
    void aMilestoneThatCannotBeReadIsNamedWithItsCommitment() throws Exception {
        var agreement = agreements.save(AgreementMother.complete());

        assertThat(
                        text(
                                commitment(agreement)
                                        .param("commitments[0].milestones[1].milestone", "Mốc")
                                        .param("commitments[0].milestones[1].milestoneDueOn", "mai")
                                        .param("commitments[0].weight", "nhiều")
                                        .param("action", "save"),
                                422))
                .contains("href=\"#commitments-0-milestones-0-milestoneDueOn\"")
                .contains("Cam kết 1, Trọng số: nhập một số nguyên", "open=\"open\"");
    }

    @Test
    void rowsAreAddedMovedAndRemovedOnThePageWithEverythingTyped() throws Exception {
        var agreement = agreements.save(AgreementMother.complete());

        var added = text(commitment(agreement).param("action", "add"), 200);
        assertThat(added).contains("id=\"commitments-1-text\"", "chưa lưu", "Chuyển cam kết 2 lên");

        var moved =
                text(
                        commitment(agreement)
                                .param("commitments[1].text", "Một việc khác")
                                .param("commitments[1].target", "nhiều")
                                .param("action", "up:1"),
                        200);
        assertThat(moved.indexOf("Một việc khác"))
                .isLessThan(moved.indexOf("Mở 40 điểm bán trái cây"));
        assertThat(moved).contains("value=\"nhiều\"");

        var removed = text(commitment(agreement).param("action", "remove:0"), 200);
        assertThat(removed).doesNotContain("id=\"commitments-0-text\"");
        assertThat(agreements.get(agreement.id()).commitments()).hasSize(1);
    }

    @Test
    void theLeadStaysAndAnotherPartyJoins() throws Exception {
        var agreement = agreements.save(AgreementMother.draft());
        var lead = OrganisationMother.DONG_THAP_COMMITTEE.id().toString();
        var request =
                sending(post(at(agreement, "cac-ben")))
                        .param("version", String.valueOf(agreement.version()))
                        .param("parties[0].organisation", lead)
                        .param(
                                "parties[0].focalPoint",
                                OrganisationMother.DONG_THAP_TRADE.id().toString())
                        .param("joining", OrganisationMother.HO_CHI_MINH_COMMITTEE.id().toString());

        var page = text(request.param("action", "add"), 200);

        assertThat(page).contains("Bên 2", "UBND TP. Hồ Chí Minh", "name=\"action\" formaction");
        assertThat(page).doesNotContain("value=\"remove:0\"");
        assertThat(agreements.get(agreement.id()).parties()).hasSize(1);
    }

    @Test
    void whoComesSecondSeesBothVersionsAndCanStillSaveTheirOwn() throws Exception {
        var agreement = agreements.save(AgreementMother.complete());
        agreements.save(agreement);

        var page =
                text(
                        sending(post(at(agreement, "thong-tin-chung")))
                                .param("version", "0")
                                .param("title", "Tên của tôi")
                                .param("startsOn", "không rõ ngày")
                                .param("action", "save"),
                        422);
        assertThat(page).contains("không rõ ngày");

        var conflict =
                text(
                        sending(post(at(agreement, "thong-tin-chung")))
                                .param("version", "0")
                                .param("title", "Tên của tôi")
                                .param("action", "save"),
                        409);
        assertThat(conflict)
                .contains("Tên của tôi", "Tiêu thụ trái cây Đồng Tháp", "Nguyễn Thị Lan")
                .contains("name=\"version\" value=\"1\"", "name=\"title\" value=\"Tên của tôi\"");
    }

    @Test
    void afterAConflictEachFieldIsChosenAndNothingTypedIsLost() throws Exception {
        var agreement = agreements.save(AgreementMother.complete());
        var purpose = agreement.purpose();
        agreements.save(agreement);
        var conflict =
                text(
                        sending(post(at(agreement, "thong-tin-chung")))
                                .param("version", "0")
                                .param("title", "Tên của tôi")
                                .param("purpose", "Mục đích của tôi")
                                .param("action", "save"),
                        409);
        assertThat(conflict)
                .contains("/thong-tin-chung/hop-nhat", "name=\"chon:title\"", "chon:purpose")
                .contains("Ghép theo lựa chọn");

        var merged =
                sending(post(at(agreement, "thong-tin-chung/hop-nhat")))
                        .param("version", String.valueOf(agreement.version()))
                        .param("title", "Tên của tôi")
                        .param("purpose", "Mục đích của tôi")
                        .param("chon:title", "cua-toi")
                        .param("chon:purpose", "da-luu");
        assertThat(mvc.perform(merged).andReturn().getResponse().getStatus()).isIn(302, 303);
        assertThat(text(get(at(agreement, "thong-tin-chung")), 200))
                .contains("value=\"Tên của tôi\"", purpose)
                .doesNotContain("Mục đích của tôi");
        assertThat(agreement.title()).isNotEqualTo("Tên của tôi");
    }

    @Test
    void aMergeThatIsOvertakenShowsBothSidesOnceMore() throws Exception {
        var agreement = agreements.save(AgreementMother.complete());
        assertThat(
                        text(
                                sending(post(at(agreement, "thong-tin-chung/hop-nhat")))
                                        .param("version", "77")
                                        .param("title", "Tên của tôi")
                                        .param("chon:title", "da-luu"),
                                409))
                .contains("Tên của tôi", agreement.title());
    }

    @Test
    void whatIsTypedIsKeptUnreadableOrNotAndComesBackUntilItIsSavedOrDiscarded() throws Exception {
        var agreement = agreements.save(AgreementMother.complete());
        var kept =
                text(
                        sending(post(at(agreement, "thong-tin-chung/nhap")))
                                .param("version", String.valueOf(agreement.version()))
                                .param("title", "Tên đang gõ")
                                .param("startsOn", "mai kia"),
                        200);
        assertThat(kept).contains("Đã lưu nháp 09:00").doesNotContain("<html");

        var opened = text(get(at(agreement, "thong-tin-chung")), 200);
        assertThat(opened).contains("value=\"Tên đang gõ\"", "value=\"mai kia\"", "đang soạn dở");
        assertThat(text(get(at(agreement, "thong-tin-chung") + "?da-luu=1"), 200))
                .contains("value=\"" + agreement.title(), "Mở lại bản soạn dở");
        assertThat(agreement.title()).isNotEqualTo("Tên đang gõ");

        mvc.perform(sending(post(at(agreement, "thong-tin-chung/bo-nhap"))));
        assertThat(text(get(at(agreement, "thong-tin-chung")), 200))
                .doesNotContain("mai kia", "đang soạn dở");
    }

    @Test
    void aRefusedOrOvertakenSaveIsKeptAndAGoodOneForgetsIt() throws Exception {
        var agreement = agreements.save(AgreementMother.complete());
        text(commitment(agreement).param("action", "add").param("commitments[1].text", "Mới"), 200);
        assertThat(text(get(at(agreement, "cam-ket")), 200))
                .contains(">Mới</textarea>", "id=\"commitments-1-text\"");

        agreements.save(agreement);
        text(
                sending(post(at(agreement, "cam-ket")))
                        .param("version", "0")
                        .param("commitments[0].text", "Của tôi")
                        .param("action", "save"),
                409);
        assertThat(text(get(at(agreement, "cam-ket")), 200)).contains("Của tôi", "sẽ thấy cả hai");

        mvc.perform(by(Cast.LAN, commitment(agreement)).param("action", "save"));
        assertThat(text(get(at(agreement, "cam-ket")), 200)).doesNotContain("Của tôi", "soạn dở");
    }

    @Test
    void whatIsMissingIsListedAtOnceEachWithALinkToItsField() throws Exception {
        var agreement = agreements.save(AgreementMother.draft());

        var page = text(get(at(agreement, "kiem-tra")), 200);

        assertThat(page)
                .contains("/soan-thao/thong-tin-chung?kiem-tra=1#field")
                .contains("/soan-thao/cac-ben?kiem-tra=1#parties-0-benefit")
                .contains("/soan-thao/cam-ket?kiem-tra=1#commitments")
                .contains("disabled=\"disabled\"");
        assertThat(text(get(at(agreement, "thong-tin-chung") + "?kiem-tra=1"), 200))
                .contains("href=\"#purpose\"", "Nhập ngày bắt đầu");
    }

    @Test
    void aReturnedAgreementIsSubmittedOnlyWithAnAnswerToEveryReason() throws Exception {
        var agreement = agreements.save(AgreementMother.returned());

        var page =
                text(
                        sending(post(at(agreement, "kiem-tra/trinh")))
                                .param("version", String.valueOf(agreement.version()))
                                .param("answers[0]", "  "),
                        422);

        assertThat(page).contains("Hạn quá gấp", "href=\"#answers-0\"", "Trả lời yêu cầu 1");
        assertThat(agreement.status()).isEqualTo(AgreementStatus.RETURNED);
    }

    @Test
    void moneyIsTypedInMillionsAndStandsInWordsBeneath() throws Exception {
        var agreement = agreements.save(AgreementMother.complete());
        assertThat(text(get(at(agreement, "nguon-luc")), 200))
                .contains("value=\"1,2\"", "value=\"tỷ đồng\"", "một tỷ hai trăm triệu đồng")
                .doesNotContain("??", "th:");

        var request = pledge(agreement).param("pledges[0].unit", "triệu đồng");
        mvc.perform(by(Cast.LAN, request).param("action", "save"));
        assertThat(agreement.pledges().getFirst().amount()).isEqualByComparingTo("2500000");

        assertThat(
                        text(
                                pledge(agreement)
                                        .param("action", "save")
                                        .param("pledges[0].unit", "tấn"),
                                422))
                .contains("ghi đồng, triệu đồng hoặc tỷ đồng", "href=\"#pledges-0-unit\"");
    }

    @Test
    void unitsInUseAreOfferedAndAnyOtherIsAcceptedWithAdvice() throws Exception {
        var agreement = agreements.save(AgreementMother.complete());
        assertThat(text(get(at(agreement, "cam-ket")), 200))
                .contains("list=\"units\"", "<option value=\"tấn\">")
                .doesNotContain("<option value=\"mẫu Bắc Bộ\">", "danh mục đơn vị tính");

        var request = sending(post(at(agreement, "cam-ket"))).param("action", "save");
        var terms = agreement.commitments().getFirst();
        mvc.perform(
                by(
                        Cast.LAN,
                        request.param("version", String.valueOf(agreement.version()))
                                .param("commitments[0].id", terms.id().toString())
                                .param("commitments[0].text", terms.text())
                                .param("commitments[0].target", "2,5")
                                .param("commitments[0].unit", "gánh")));

        assertThat(agreement.commitments().getFirst().unit()).isEqualTo("gánh");
        assertThat(text(get(at(agreement, "cam-ket")), 200))
                .contains("value=\"gánh\"", "“gánh” chưa có trong danh mục đơn vị tính");
    }

    @Test
    void aPartOfSomethingWholeIsPointedOut() throws Exception {
        var agreement = agreements.save(AgreementMother.complete());

        assertThat(
                        text(
                                commitment(agreement)
                                        .param("commitments[0].target", "2,5")
                                        .param("action", "add"),
                                200))
                .contains("“điểm bán” thường chỉ đếm bằng số nguyên");
    }

    private MockHttpServletRequestBuilder pledge(Agreement agreement) {
        return sending(post(at(agreement, "nguon-luc")))
                .param("version", String.valueOf(agreement.version()))
                .param("pledges[0].party", agreement.lead().organisation().toString())
                .param("pledges[0].gift", "MONEY")
                .param("pledges[0].amount", "2,5")
                .param("pledges[0].purpose", "Thuê mặt bằng");
    }

    @Test
    void vagueWordsArePointedOutWithoutStandingInTheWay() throws Exception {
        var agreement = agreements.save(AgreementMother.withAVagueCommitment());

        assertThat(text(get(at(agreement, "kiem-tra")), 200))
                .contains("còn chung chung", "“tăng cường”, “phối hợp”", "#commitments-1-text")
                .contains("Mọi phần đều đủ");
    }

    @Test
    void objectivesAreKeptInTheirOrderAndABareOneIsNamed() throws Exception {
        var agreement = agreements.save(AgreementMother.complete());
        mvc.perform(
                by(
                                Cast.LAN,
                                sending(post(at(agreement, "thong-tin-chung")))
                                        .param("version", String.valueOf(agreement.version()))
                                        .param("title", "Trái cây")
                                        .param("objectives[1].document", "Quy hoạch tỉnh"))
                        .param("action", "save"));

        assertThat(agreement.objectives().list())
                .singleElement()
                .extracting(PlanObjective::document)
                .isEqualTo("Quy hoạch tỉnh");
        assertThat(text(get(at(agreement, "kiem-tra")), 200))
                .contains("#objectives-0-objective", "Mục tiêu 1: nhập mục tiêu");
    }

    @Test
    void onlyTheLeadEdits() throws Exception {
        var agreement = agreements.save(AgreementMother.inNegotiation());

        mvc.perform(by(Cast.MINH, get(at(agreement, "cam-ket"))))
                .andExpect(result -> assertThat(result.getResponse().getStatus()).isEqualTo(403));
        mvc.perform(by(Cast.DUNG, get(at(agreement, "cam-ket"))))
                .andExpect(result -> assertThat(result.getResponse().getStatus()).isEqualTo(404));
    }

    private MockHttpServletRequestBuilder commitment(Agreement agreement) {
        var terms = agreement.commitments().getFirst();
        return sending(post(at(agreement, "cam-ket")))
                .param("version", String.valueOf(agreement.version()))
                .param("commitments[0].id", terms.id().toString())
                .param("commitments[0].text", terms.text())
                .param("commitments[0].unit", "điểm bán");
    }

    private static String at(Agreement agreement, String page) {
        return "/lam-viec/thoa-thuan/" + agreement.id() + "/soan-thao/" + page;
    }

    private static MockHttpServletRequestBuilder sending(MockHttpServletRequestBuilder request) {
        return by(Cast.LAN, request).with(csrf());
    }

    private static MockHttpServletRequestBuilder by(
            Official official, MockHttpServletRequestBuilder request) {
        return request.requestAttr(Official.class.getName(), official);
    }

    private String text(MockHttpServletRequestBuilder request, int status) throws Exception {
        var answer = mvc.perform(by(Cast.LAN, request)).andReturn().getResponse();
        var body = HtmlUtils.htmlUnescape(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(answer.getStatus()).as(body).isEqualTo(status);
        return body;
    }
}
