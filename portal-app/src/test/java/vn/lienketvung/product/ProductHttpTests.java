package vn.lienketvung.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;

/** A cooperative describes what it makes without JavaScript; officials of its territory look on. */
@HttpTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class ProductHttpTests {

    private static final String OWN = "/lam-viec/san-pham-cua-toi";
    private static final Pattern PICTURE =
            Pattern.compile("src=\"(/lam-viec/san-pham/[^\"]+/anh/[0-9a-f]{64})\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @LocalServerPort int port;

    @Test
    void fromANameAndAPhotoToAPublishedProduct() throws Exception {
        var maker = arrive("htx.senvang");
        assertThat(maker.get(OWN).body()).contains("Xoài sấy dẻo Sen Vàng", "Còn thiếu");
        maker.get(OWN + "/moi");
        var heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1".getBytes(StandardCharsets.ISO_8859_1);
        var refused = maker.sendForm(OWN + "/moi", "file", heic, "name", "Chanh day THU");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Tương thích nhất", "value=\"Chanh day THU\"");
        var started = maker.sendForm(OWN + "/moi", "file", photo(), "name", "Chanh day THU");
        assertThat(started.statusCode()).isEqualTo(303);
        var page = locationOf(started);

        assertThat(maker.get(page).body())
                .contains("Đã lưu bản nháp", "Còn thiếu:", "Câu chuyện sản phẩm", "1/8 ảnh");
        assertThat(maker.post(page + "/cong-bo").statusCode()).isEqualTo(422);
        seenSealed(maker, page);
        describe(maker, page);
        maker.get(page);
        assertThat(maker.sendForm(page + "/anh", "file", photo(), "words", "Hai").statusCode())
                .isEqualTo(303);
        assertThat(maker.get(page).body()).contains("1/8 ảnh").doesNotContain("Còn thiếu:");
        assertThat(maker.post(page + "/cong-bo").statusCode()).isEqualTo(303);

        var official = arrive("dongthap.canbo");
        assertThat(official.get("/lam-viec/san-pham?q=chanh+day").body())
                .contains("Chanh day THU", "Đã công bố", "Phường Sa Đéc");
        assertThat(official.get(page).body())
                .contains("12.500", "Tháng 4")
                .doesNotContain("Sửa mô tả", "Rút lại", "Thêm ảnh");
        assertThat(arrive("lamdong.canbo").get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void certificatesAndBatchesComeAndGo() {
        var maker = arrive("htx.senvang");
        var page = start(maker, "Buoi THU");
        maker.get(page);
        var incomplete =
                maker.post(page + "/chung-nhan", "kind", "HACCP", "expiresOn", "31/02/2027");
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(incomplete.body()).contains("value=\"31/02/2027\"", "ngày có thật");
        var certified =
                maker.post(
                        page + "/chung-nhan",
                        "kind",
                        "HACCP",
                        "number",
                        "H-1",
                        "issuer",
                        "Nơi cấp thử");
        assertThat(certified.statusCode()).isEqualTo(303);
        assertThat(maker.get(page).body()).contains("Số H-1, Nơi cấp thử cấp", "Không ghi hạn");
        assertThat(maker.post(page + "/chung-nhan/HACCP/bo").statusCode()).isEqualTo(303);
        maker.get(page);
        var recorded =
                maker.post(
                        page + "/lo-hang",
                        "code",
                        "L-77",
                        "producedOn",
                        "01/03/2026",
                        "quantity",
                        "1.200",
                        "unit",
                        "kg");
        assertThat(recorded.statusCode()).isEqualTo(303);
        assertThat(maker.get(page).body()).contains("L-77", "1.200 kg").doesNotContain("Số H-1");
        var again = maker.post(page + "/lo-hang", "code", "l-77", "producedOn", "01/03/2026");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("đã có lô mang mã l-77");
    }

    @Test
    void whoeverSawAnOlderVersionKeepsWhatTheyTyped() {
        var maker = arrive("htx.senvang");
        var page = start(maker, "Mit THU");
        var version = versionOn(maker.get(page + "/sua"));
        assertThat(maker.post(page + "/sua", "name", "Mit THU A", "version", version).statusCode())
                .isEqualTo(303);
        var late = maker.post(page + "/sua", "name", "Mit THU B", "version", version);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Mit THU A", "Mit THU B");
    }

    @Test
    void aBodyThatIsInNoRegisterIsToldHowToEnterIt() {
        var retailer = arrive("sieuthi.bennang");
        assertThat(retailer.get(OWN).body()).contains("chưa có trong sổ cơ sở");
        assertThat(retailer.get("/lam-viec/co-so-cua-toi").body()).contains("Khai cơ sở");
        assertThat(locationOf(arrive("htx.senvang").get("/lam-viec/co-so-cua-toi")))
                .contains("/lam-viec/co-so/");
    }

    private static void describe(Visitor maker, String page) {
        var editor = maker.get(page + "/sua");
        assertThat(editor.body()).contains("name=\"communeName\"");
        var version = versionOn(editor);
        var wrong =
                maker.post(
                        page + "/sua",
                        "name",
                        "Chanh day THU",
                        "priceFrom",
                        "20.000",
                        "priceTo",
                        "10.000",
                        "communeName",
                        "khong co",
                        "province",
                        "82",
                        "version",
                        version);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(
                        "Giá cao nhất không được thấp hơn",
                        "Không tìm thấy tên này",
                        "value=\"khong co\"");
        var said =
                maker.post(
                        page + "/sua",
                        "name",
                        "Chanh day THU",
                        "productSet",
                        "1",
                        "story",
                        "Chuyện thử",
                        "unit",
                        "kg",
                        "monthlyCapacity",
                        "1.200,5",
                        "harvest",
                        "4",
                        "harvest",
                        "5",
                        "priceFrom",
                        "12.500",
                        "province",
                        "82",
                        "communeName",
                        "sa dec",
                        "version",
                        version);
        assertThat(said.statusCode()).isEqualTo(303);
    }

    private static void seenSealed(Visitor maker, String page) {
        var found = PICTURE.matcher(maker.get(page).body());
        assertThat(found.find()).isTrue();
        sealed(maker, found.group(1));
        sealed(maker, found.group(1) + "?nho");
    }

    private static void sealed(Visitor maker, String address) {
        var picture = maker.get(address);
        assertThat(picture.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("image/jpeg");
        assertThat(picture.headers().firstValue("Cache-Control").orElseThrow())
                .contains("private", "immutable", "max-age=31536000");
        assertThat(picture.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(picture.headers().allValues("Content-Security-Policy").toString())
                .contains("sandbox");
    }

    private static String start(Visitor maker, String name) {
        maker.get(OWN + "/moi");
        var started = maker.post(OWN + "/moi", "name", name);
        assertThat(started.statusCode()).isEqualTo(303);
        return locationOf(started);
    }

    private static byte[] photo() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static String versionOn(HttpResponse<String> page) {
        var found = VERSION.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String locationOf(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll("^https?://[^/]+", "");
    }

    private Visitor arrive(String username) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(username, "lienketvung-demo").statusCode()).isEqualTo(302);
        return visitor;
    }
}
