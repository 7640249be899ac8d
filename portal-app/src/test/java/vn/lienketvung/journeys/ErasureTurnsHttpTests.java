package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.lienketvung.Visitor;

/** Somebody asks to be forgotten, takes it back, asks again, is refused, and asks a last time. */
class ErasureTurnsHttpTests extends Turns {

    private static final String PERSON = "lamdong.lanhdao";
    private static final String KEEPER = "quantri";
    private static final String OWN = "/lam-viec/ho-so-ca-nhan/xoa-du-lieu";
    private static final String LIST = "/quan-tri/yeu-cau-xoa";

    @Test
    void fromTheRequestToTheErasure() {
        var name = one("select full_name from account where username = '" + PERSON + "'");
        var number = one("select id from account where username = '" + PERSON + "'");
        assertThat(as(PERSON).get("/lam-viec/ho-so-ca-nhan").body()).contains(OWN);
        assertThat(as(PERSON).get(OWN).body())
                .contains("Những gì bị xóa", "Những gì vẫn giữ", "pháp luật về lưu trữ");
        var unaware = as(PERSON).patiently().fillIn(OWN);
        assertThat(unaware.statusCode()).isEqualTo(422);
        assertThat(unaware.body()).contains("Đánh dấu rằng đã hiểu");
        as(PERSON).impatiently();
        turn(PERSON, OWN, OWN, "understood", "true");
        turn(PERSON, OWN, OWN + "/rut");
        assertThat(as(PERSON).get(OWN).body()).contains("Đã rút");
        turn(PERSON, OWN, OWN, "understood", "true");
        refuse(number, name);
        turn(PERSON, OWN, OWN, "understood", "true");
        grant(number, name);
    }

    private void refuse(String number, String name) {
        var page = LIST + "/" + waiting(number);
        assertThat(as(KEEPER).get(LIST).body()).contains(name, page);
        assertThat(as(LAN).get(page).statusCode()).isEqualTo(403);
        as(KEEPER).patiently().get(page);
        var groundless = as(KEEPER).post(page + "/tu-choi", "words", "Đang có đơn khiếu nại");
        as(KEEPER).impatiently();
        assertThat(groundless.statusCode()).isEqualTo(422);
        assertThat(groundless.body()).contains("Chọn một lý do", "đơn khiếu nại</textarea>");
        turn(
                KEEPER,
                page,
                page + "/tu-choi",
                "ground",
                "OPEN_CASE",
                "words",
                "Đang có đơn khiếu nại chưa giải quyết xong");
        assertThat(as(PERSON).get(OWN).body())
                .contains("Không chấp nhận", "Đang có đơn khiếu nại chưa giải quyết xong");
        assertThat(as(PERSON).get("/lam-viec/thong-bao").body())
                .contains("Yêu cầu xóa dữ liệu cá nhân không được chấp nhận");
    }

    private void grant(String number, String name) {
        var request = waiting(number);
        var page = LIST + "/" + request;
        turn(KEEPER, page, page + "/xoa");
        assertThat(as(PERSON).get(OWN).statusCode()).as("sessions are cut").isEqualTo(302);
        var again = new Visitor(port);
        again.signIn(PERSON, "lienketvung-demo");
        assertThat(again.get(OWN).statusCode()).isEqualTo(302);
        assertThat(as(KEEPER).get("/quan-tri/nguoi-dung?q=daxoa").body())
                .contains("Tài khoản đã xóa")
                .doesNotContain(name, PERSON);
        assertThat(as(KEEPER).get("/quan-tri/nguoi-dung/" + number).body())
                .contains("không sửa và không mở lại được")
                .doesNotContain(name);
        assertThat(new Visitor(port).get("/quyen-rieng-tu/yeu-cau-xoa/" + request).body())
                .contains("Đã xóa", "Những gì vẫn giữ")
                .doesNotContain(name, "Hoàng Minh Quân");
        assertThat(one("select count(*) from notice where recipient = '" + number + "'"))
                .isEqualTo("0");
        assertThat(
                        one(
                                "select count(*) from audit_event where kind = 'account.erased' and subject_id = '"
                                        + number
                                        + "'"))
                .isEqualTo("1");
    }

    private String waiting(String number) {
        return one(
                "select id from erasure_request where state = 'ASKED' and account = '"
                        + number
                        + "'");
    }
}
