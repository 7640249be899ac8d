package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lienketvung.Visitor;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.portal.demo.StartingStates;

/** A shopper reports a fake without an account, the province answers, the producer learns of it and not of the shopper. */
class CounterfeitTurnsHttpTests extends Turns {

    private static final String MAKER = "htx.senvang";
    private static final String CLERK = "dongthap.vanthu";
    private static final String ROOT = "/lam-viec/bao-hang-gia";
    private static final String UNKNOWN = "/q/ABCDEFGHJKMNPQRS";
    private static final Pattern PHOTO =
            Pattern.compile("src=\"(" + ROOT + "/[0-9a-f-]+/anh/[0-9a-f]{64})\"");

    @Autowired CriteriaSets sets;

    @Test
    void fromTheLabelToTheAnswer() throws IOException {
        var code = certified("Gạo bị làm giả");
        var shopper = new Visitor(port);
        var form = "/q/" + code + "/bao-hang-gia";
        assertThat(shopper.get("/q/" + code).body()).contains(form);
        assertThat(shopper.get(form).body()).contains("Gạo bị làm giả", "Báo hàng giả");
        var receipt =
                taken(
                                shopper.fillInWithFile(
                                        form,
                                        "anh.jpg",
                                        photo(),
                                        typed("phone", "0912345678", "consent", "true")))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        assertThat(shopper.get(receipt).body()).contains("Mới gửi", "Gạo bị làm giả");
        var page =
                ROOT + "/" + one("select id from counterfeit_report where code = '" + code + "'");
        assertThat(one("select count(*) from counterfeit_report where code = '" + code + "'"))
                .isEqualTo("1");
        assertThat(as(LAN).get("/lam-viec/viec-cua-toi").body()).contains("Gạo bị làm giả", page);
        assertThat(as(LAN).get(ROOT + "?q=gao+bi&trangThai=REPORTED").body()).contains(page);
        var shown = as(LAN).get(page).body();
        assertThat(shown).contains("+84912345678", "Tem in mờ, sai chính tả");
        var picture = PHOTO.matcher(shown);
        assertThat(picture.find()).isTrue();
        assertThat(as(LAN).download(picture.group(1))).startsWith(0xFF, 0xD8);
        assertThat(as(CLERK).get(page).body())
                .contains("•••678")
                .doesNotContain("84912345678", page + "/nhan");
        for (var stranger : new String[] {MINH, MAKER})
            assertThat(as(stranger).get(page).statusCode()).isGreaterThanOrEqualTo(403);
        answer(page, receipt, shopper);
    }

    private void answer(String page, String receipt, Visitor shopper) {
        turn(LAN, page, page + "/nhan");
        assertThat(shopper.get(receipt).body()).contains("Đang xác minh");
        as(LAN).get(page);
        var empty = as(LAN).fillIn(page + "/tra-loi", "handedTo", "Đội 3");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Chọn một kết quả", "Ghi căn cứ", "Đội 3");
        var answered =
                new String[] {"finding", "CONFIRMED", "reason", "Tem in lậu", "handedTo", "Đội 3"};
        turn(LAN, page, page + "/tra-loi", answered);
        assertThat(as(LAN).get(page).body())
                .contains("Tem in lậu", "/lam-viec/chung-nhan-ocop/")
                .doesNotContain(page + "/tra-loi");
        assertThat(shopper.get(receipt).body()).contains("Tem in lậu", "Đội 3");
        assertThat(as(MAKER).get("/lam-viec/thong-bao").body())
                .contains("Gạo bị làm giả", "Tem in lậu")
                .doesNotContain("0912345678", "84912345678", "Chợ thử");
        forget(page, receipt, shopper);
    }

    private void forget(String page, String receipt, Visitor shopper) {
        var deleting = "/bao-hang-gia/tra-cuu/xoa-lien-he";
        assertThat(shopper.get(receipt).body()).contains(deleting);
        taken(shopper.fillIn(deleting));
        assertThat(shopper.get(receipt).body()).contains("Tem in lậu").doesNotContain(deleting);
        assertThat(as(LAN).get(page).body()).doesNotContain("84912345678", "/anh/");
    }

    @Test
    void aCodeNobodyIssuedIsReportedToTheProvinceNamed() {
        var shopper = new Visitor(port);
        assertThat(shopper.get(UNKNOWN).body()).contains(UNKNOWN + "/bao-hang-gia");
        shopper.get(UNKNOWN + "/bao-hang-gia");
        var wrong = shopper.fillIn(UNKNOWN + "/bao-hang-gia", "shop", "Chợ Mai", "name", "Tên");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Chợ Mai", "Chọn tỉnh, thành phố", "Đánh dấu đồng ý", "ít nhất 10");
        taken(shopper.fillIn(UNKNOWN + "/bao-hang-gia", typed("name", "")));
        assertThat(as(MINH).get(ROOT).body()).contains("Chợ thử");
        assertThat(as(LAN).get(ROOT).body())
                .doesNotContain("Mã không có trong sổ: ABCDEFGHJKMNPQRS");
    }

    @Test
    void nobodyGuessesAReceipt() {
        var visitor = new Visitor(port);
        var answer = visitor.get("/bao-hang-gia/tra-cuu?ma=22222-22222");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Không có báo cáo nào mang mã này");
    }

    private static String[] typed(String... more) {
        var fields =
                new String[] {
                    "province", "79", "shop", "Chợ thử", "words", "Tem in mờ, sai chính tả"
                };
        var all = new String[fields.length + more.length];
        System.arraycopy(fields, 0, all, 0, fields.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }

    /** The public code of a product with four stars from the province. */
    private String certified(String product) throws IOException {
        var dossier = CouncilStage.scored(database, sets, product, "82.50", 4);
        var decide = "/lam-viec/chung-nhan-ocop/quyet-dinh/" + dossier;
        as(LAN).get(decide);
        HttpResponse<String> done =
                as(LAN).sendForm(
                                decide + "/cong-nhan",
                                "scan",
                                StartingStates.paper("quyet-dinh-" + dossier),
                                "number",
                                "512/QĐ-UBND",
                                "decidedOn",
                                inDays(0),
                                "signer",
                                "Phó Chủ tịch",
                                "certificate",
                                "8/2026",
                                "words",
                                "Đạt");
        taken(done);
        return one("select code from certificate where product_name = '" + product + "'");
    }

    private static byte[] photo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }
}
