package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.portal.demo.StartingStates;

/** The rarer turns of an agreement: refused invitations, papers, kept drafts, and how it ends. */
class AgreementTurnsHttpTests extends Turns {

    @Test
    void whoDeclinedIsAskedAgain() {
        var page = page(sent("Dừa Tam Quan"));
        turn(MINH, page + "/loi-moi", page + "/loi-moi/tu-choi", "reason", "Chưa có kinh phí");
        assertThat(as(LAN).get(page + "/cac-ben").body()).contains("Chưa có kinh phí");
        turn(LAN, page + "/cac-ben", page + "/loi-moi/hoi-lai");
        assertThat(as(MINH).get(page + "/loi-moi").body()).contains(page + "/loi-moi/nhan");
    }

    @Test
    void theLeadAttachesTheWordText() throws IOException {
        var page = page(sent("Dừa Bến Tre"));
        var text = StartingStates.wordText("Dừa Bến Tre");
        as(LAN).get(page + "/van-ban");
        taken(as(LAN).fillInWithFile(page + "/van-ban", "toan-van.docx", text, "declared", "true"));
        assertThat(as(MINH).get(page + "/van-ban").body()).contains("van-ban");
    }

    @Test
    void theLeadWithdrawsWhatItSent() {
        var agreement = sent("Dừa khô");
        turn(LAN, page(agreement) + "/rut", page(agreement) + "/rut", "reason", "Trùng nội dung");
        assertThat(status(agreement)).isEqualTo("WITHDRAWN");
    }

    @Test
    void theHeadOfTheDepartmentTakesUpASupplyContract() {
        var agreement = states.submittedSupply("Cung ứng dừa tươi");
        answersFor("Sở Nông nghiệp và Môi trường tỉnh Đồng Tháp", agreement);
        turn(HEAD, page(agreement) + "/tham-dinh", page(agreement) + "/tham-dinh/nhan");
        assertThat(status(agreement)).isEqualTo("UNDER_REVIEW");
    }

    @Test
    void thePartiesAreAskedWhetherThePaperIsTakenDownRightly() {
        var paper =
                new AgreementId(
                        UUID.fromString(
                                one(
                                        "select id from agreement where origin = 'ENTERED_FROM_PAPER' and status = 'NEGOTIATION'")));
        change("update agreement set status = 'DRAFT' where id = '%s'".formatted(paper));
        var record = page(paper) + "/ho-so-giay";
        turn(LAN, record, record + "/gui-xac-nhan");
        assertThat(status(paper)).isEqualTo("NEGOTIATION");
    }

    @Test
    void whatWasTypedIsKeptAndThrownAway() {
        var editor = page(states.draft("Dừa non")) + "/soan-thao/nguon-luc";
        var lan = as(LAN);
        lan.get(editor);
        var kept = lan.post(editor + "/nhap", "version", "0", "pledges[0].purpose", "Xây kho dừa");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(lan.get(editor).body()).contains("kho dừa", editor + "/bo-nhap");
        assertThat(lan.post(editor + "/bo-nhap").statusCode()).isEqualTo(303);
        assertThat(lan.get(editor).body()).doesNotContain("kho dừa");
    }

    @Test
    void aPledgeIsWrittenDown() {
        var agreement = states.draft("Dừa sấy");
        var editor = page(agreement) + "/soan-thao/nguon-luc";
        turn(
                LAN,
                editor,
                editor,
                "action",
                "save",
                "pledges[0].party",
                one(
                        "select organisation from agreement_party where agreement_id = '%s' order by position limit 1"
                                .formatted(agreement)),
                "pledges[0].gift",
                "MONEY",
                "pledges[0].amount",
                "500.000.000",
                "pledges[0].purpose",
                "Xây kho dừa",
                "pledges[0].dueOn",
                inDays(60));
        assertThat(one("select count(*) from agreement_pledge where purpose = 'Xây kho dừa'"))
                .isEqualTo("1");
    }

    @Test
    void thePartiesSayThatNothingIsLeftToDo() {
        var agreement = states.inForce("Dừa đóng hộp", "Giao 500 thùng dừa");
        waive(commitments(agreement).getFirst());
        var ending = page(agreement) + "/ket-thuc";
        turn(LAN, ending, ending + "/de-nghi-hoan-thanh");
        turn(MINH, ending, ending + "/chua-hoan-thanh", "refusal", "Còn một lô chưa giao");
        assertThat(as(LAN).get(ending).body()).contains("Còn một lô chưa giao");
        turn(LAN, ending, ending + "/de-nghi-hoan-thanh");
        turn(MINH, ending, ending + "/xac-nhan-hoan-thanh");
        assertThat(status(agreement)).isEqualTo("COMPLETED");
    }

    @Test
    void aPartyGivesNotice() throws IOException {
        var agreement = states.inForce("Dừa cảnh", "Trồng 500 gốc dừa cảnh");
        var ending = page(agreement) + "/ket-thuc";
        turnWithPaper(
                "dongthap.lanhdao",
                ending,
                ending + "/thong-bao-cham-dut",
                "effectiveOn",
                inDays(45),
                "noticeReason",
                "Hết vốn đối ứng");
        assertThat(as(MINH).get(page(agreement) + "/tong-quan").body())
                .contains("Một bên đã thông báo chấm dứt");
    }

    /** A head does not review what the own department has drawn up. */
    private void answersFor(String department, AgreementId agreement) {
        change(
                """
                update agreement_party set focal_point = (select id from organisation where name = '%s')
                 where agreement_id = '%s' and position = 0
                """
                        .formatted(department, agreement));
    }

    private void waive(String commitment) {
        var proposal = commitment + "/de-xuat/mien-thuc-hien";
        turn(LAN, proposal, proposal, "proposalReason", "Chương trình khác đã làm thay");
        for (var answering : List.of(MINH, "dbscl.dieuphoi"))
            turn(answering, commitment, commitment + "/tra-loi", "answer", "accept");
    }

    private AgreementId sent(String title) {
        var agreement = states.draft(title);
        turn(LAN, page(agreement) + "/tong-quan", page(agreement) + "/gui-cac-ben");
        assertThat(status(agreement)).isEqualTo("NEGOTIATION");
        return agreement;
    }

    private String status(AgreementId agreement) {
        return one("select status from agreement where id = '%s'".formatted(agreement));
    }
}
