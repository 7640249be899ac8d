package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lienketvung.Visitor;
import vn.lienketvung.enquiry.ForgetBuyers;
import vn.lienketvung.enquiry.TellBuyers;
import vn.lienketvung.enquiry.TendEnquiries;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** A buyer asks without an account, the cooperative answers, contacts are exchanged when it agrees and not before, both say what came of it. */
class EnquiryTurnsHttpTests extends Turns {

    private static final String MAKER = "htx.senvang";
    private static final String OTHER = "sieuthi.bennang";
    private static final String MINISTRY = "bo.theodoi";
    private static final String ROOT = "/lam-viec/hoi-mua";
    private static final String FOLLOW = "/hoi-mua/tra-cuu";

    @Autowired TendEnquiries tending;
    @Autowired TellBuyers telling;
    @Autowired ForgetBuyers forgetting;

    @Test
    void fromTheProductPageToWhatCameOfIt() {
        var buyer = new Visitor(port);
        var receipt = ask(buyer, "Kho thử một", "mot@example.vn");
        var page = pageOf("Kho thử một");
        assertThat(one("select count(*) from enquiry where deliver_to = 'Kho thử một'"))
                .isEqualTo("1");
        assertThat(buyer.get(receipt).body()).contains("Chờ trả lời", "Rút yêu cầu này");
        tell();
        assertThat(mailsTo("mot@example.vn")).isEqualTo("1");
        assertThat(as(MAKER).get("/lam-viec/viec-cua-toi").body()).contains(page);
        assertThat(as(MAKER).get("/lam-viec/thong-bao").body()).contains("Có người hỏi mua");
        assertThat(as(MAKER).get(ROOT + "?trangThai=OPEN").body()).contains(page);
        assertThat(as(MAKER).get(page).body())
                .contains("Kho thử một", "Cửa hàng, siêu thị", "Chưa cho biết")
                .doesNotContain("912345678", "Người Thử", "Tiệm Thử", "mot@example.vn");
        for (var stranger : new String[] {OTHER, LAN, MINH})
            assertThat(as(stranger).get(page).statusCode()).isGreaterThanOrEqualTo(403);
        agree(page, receipt, buyer);
    }

    private void agree(String page, String receipt, Visitor buyer) {
        as(MAKER).get(page);
        var wrong =
                as(MAKER)
                        .fillIn(
                                page + "/dong-y",
                                "price",
                                "nhiều",
                                "words",
                                "Lời gửi thử",
                                "phone",
                                "");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("nhiều", "Lời gửi thử", "Ghi giá bằng số");
        turn(
                MAKER,
                page,
                page + "/dong-y",
                "price",
                "42.000",
                "minimum",
                "100",
                "validUntil",
                inDays(30),
                "words",
                "Giao tận kho",
                "phone",
                "0987654321");
        assertThat(as(MAKER).get(page).body())
                .contains("0912 345 678", "Người Thử", "Tiệm Thử", "mot@example.vn")
                .doesNotContain(page + "/tu-choi");
        assertThat(buyer.get(receipt).body())
                .contains("Đồng ý trao đổi", "0987 654 321", "42.000 đồng/", "Giao tận kho");
        tell();
        assertThat(mailsTo("mot@example.vn")).isEqualTo("2");
        assertThat(
                        one(
                                "select count(*) from outbox_mail where address = 'mot@example.vn' and body like '%987%654%'"))
                .as("how the producer is reached stands on the page alone")
                .isEqualTo("0");
        outcome(page, receipt, buyer);
    }

    private void outcome(String page, String receipt, Visitor buyer) {
        buyer.get(receipt);
        var nothing = buyer.fillIn(FOLLOW + "/ket-qua", "value", "BELOW_10_MILLION");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Chọn một kết quả");
        taken(buyer.fillIn(FOLLOW + "/ket-qua", "outcome", "TALKING", "value", ""));
        assertThat(as(MAKER).get(page).body()).contains("Đang trao đổi");
        turn(MAKER, page, page + "/ket-qua", "outcome", "TRADED", "value", "BELOW_50_MILLION");
        assertThat(as(MAKER).get(page).body()).doesNotContain(page + "/ket-qua");
        assertThat(buyer.get(receipt).body())
                .contains("Đã mua bán", "từ 10 đến dưới 50 triệu đồng");
        tell();
        assertThat(mailsTo("mot@example.vn")).isEqualTo("3");
        for (var watcher : new String[] {LAN, MINISTRY})
            assertThat(as(watcher).get(ROOT + "/tong-hop").body())
                    .contains("Mật ong hoa nhãn Sen Vàng")
                    .doesNotContain("Người Thử", "912345678", "Tiệm Thử");
        assertThat(as(MINH).get(ROOT + "/tong-hop").body()).doesNotContain("Mật ong hoa nhãn");
        change(
                "update enquiry set ended_at = now() - interval '91 days' where deliver_to = 'Kho thử một'");
        Acting.run(Sight.portal("test"), forgetting::forget);
        assertThat(as(MAKER).get(page).body())
                .contains("đã được xóa khỏi cổng")
                .doesNotContain("912 345 678", "Người Thử");
        assertThat(buyer.get(receipt).body()).doesNotContain("987 654 321", "987654321");
    }

    @Test
    void whoeverIsDeclinedKeepsItsContactToItself() {
        var buyer = new Visitor(port);
        var receipt = ask(buyer, "Kho thử hai", "hai@example.vn");
        var page = pageOf("Kho thử hai");
        as(MAKER).get(page);
        var empty = as(MAKER).fillIn(page + "/tu-choi", "because", "Chưa đến vụ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Chọn một lý do", "Chưa đến vụ");
        turn(MAKER, page, page + "/tu-choi", "reason", "OUT_OF_STOCK", "because", "Chưa đến vụ");
        assertThat(as(MAKER).get(page).body()).doesNotContain("912 345 678", "hai@example.vn");
        assertThat(buyer.get(receipt).body())
                .contains("Hết hàng hoặc chưa đến vụ", "Chưa đến vụ")
                .doesNotContain("Liên hệ của chủ thể");
        var late = as(MAKER).patiently().post(page + "/tu-choi", "reason", "OTHER", "because", "x");
        as(MAKER).impatiently();
        assertThat(late.statusCode()).as("somebody else answered").isEqualTo(409);
    }

    @Test
    void whoeverTakesItBackIsForgottenAtOnce() {
        var buyer = new Visitor(port);
        var receipt = ask(buyer, "Kho thử ba", "ba@example.vn");
        var page = pageOf("Kho thử ba");
        assertThat(contactsOf("Kho thử ba")).isEqualTo("1");
        buyer.get(receipt);
        taken(buyer.fillIn(FOLLOW + "/rut"));
        assertThat(contactsOf("Kho thử ba")).isEqualTo("0");
        assertThat(buyer.get(receipt).body()).contains("Người hỏi đã rút").doesNotContain("/rut\"");
        assertThat(as(MAKER).get(page).body()).doesNotContain(page + "/dong-y");
        assertThat(as(MAKER).get("/lam-viec/viec-cua-toi").body()).doesNotContain(page);
    }

    @Test
    void whatNobodyAnswersLapsesAndTheBuyerIsTold() {
        var buyer = new Visitor(port);
        var receipt = ask(buyer, "Kho thử bốn", "bon@example.vn");
        change("update enquiry set remind_on = current_date - 1 where deliver_to = 'Kho thử bốn'");
        tend();
        assertThat(as(MAKER).get("/lam-viec/thong-bao").body()).contains("đang chờ trả lời");
        change(
                "update enquiry set remind_on = current_date - 30, due_on = current_date - 20 where deliver_to = 'Kho thử bốn'");
        tend();
        tell();
        assertThat(buyer.get(receipt).body()).contains("Hết hạn, không trả lời");
        assertThat(
                        one(
                                "select count(*) from outbox_mail where address = 'bon@example.vn' and body like '%không trả lời%'"))
                .isEqualTo("1");
    }

    @Test
    void whatIsTypedComesBackWithWhatIsWrong() {
        var buyer = new Visitor(port);
        buyer.get(form());
        var wrong = buyer.fillIn(form(), "words", "Gọi 0912 345 678", "quantity", "năm trăm");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(
                        "Gọi 0912 345 678",
                        "năm trăm",
                        "Xin bỏ số điện thoại",
                        "Ghi số lượng",
                        "Đánh dấu đồng ý");
    }

    @Test
    void aRetailerThatIsSignedInNeedNotTypeItsName() {
        var account =
                "select %s from account a join organisation o on o.id = a.organisation_id where username = 'sieuthi.bennang'";
        assertThat(as(OTHER).get(form()).body())
                .contains(one(account.formatted("o.name")), one(account.formatted("full_name")));
    }

    @Test
    void aProductWithoutItsProducerHereNamesTheWay() {
        var visitor = new Visitor(port);
        assertThat(visitor.get("/san-pham/mat-hoa-dua-p001").body())
                .contains("/san-pham/mat-hoa-dua-p001/hoi-mua");
        var page = visitor.get("/san-pham/mat-hoa-dua-p001/hoi-mua").body();
        assertThat(page)
                .contains("Chưa hỏi mua qua cổng được", "Cơ quan phụ trách Chương trình OCOP")
                .doesNotContain("name=\"phone\"");
        assertThat(visitor.get(FOLLOW + "?ma=22222-22222").statusCode()).isEqualTo(404);
    }

    /** Where the buyer follows it. */
    private String ask(Visitor buyer, String deliverTo, String email) {
        buyer.get(form());
        var asked = taken(buyer.fillIn(form(), typed(deliverTo, email)));
        return asked.headers().firstValue("Location").orElseThrow();
    }

    private static String[] typed(String deliverTo, String email) {
        var fields =
                Stream.of(
                        "purpose",
                        "QUOTE",
                        "quantity",
                        "500",
                        "unit",
                        "chai",
                        "deliverTo",
                        deliverTo,
                        "kind",
                        "RETAILER",
                        "organisation",
                        "Tiệm Thử",
                        "name",
                        "Người Thử",
                        "phone",
                        "0912345678",
                        "email",
                        email,
                        "consent",
                        "true");
        return fields.toArray(String[]::new);
    }

    private String form() {
        return one(
                "select '/san-pham/' || slug || '-' || code || '/hoi-mua' from catalogue_product where name like 'Mật ong hoa nhãn Sen Vàng%'");
    }

    private String pageOf(String deliverTo) {
        return ROOT + "/" + one("select id from enquiry where deliver_to = '" + deliverTo + "'");
    }

    private String contactsOf(String deliverTo) {
        return one(
                "select count(*) from enquiry_contact where enquiry = (select id from enquiry where deliver_to = '"
                        + deliverTo
                        + "')");
    }

    private String mailsTo(String address) {
        return one("select count(*) from outbox_mail where address = '" + address + "'");
    }

    private void tend() {
        Acting.run(Sight.portal("test"), tending::tend);
    }

    private void tell() {
        Acting.run(Sight.portal("test"), telling::tell);
    }
}
