package vn.lienketvung.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** An establishment declares itself without JavaScript and without an account; its commune answers. */
@HttpTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class EstablishmentHttpTests {

    private static final Pattern RECEIPT = Pattern.compile("ma=([0-9A-Z]{5}-[0-9A-Z]{5})");

    @LocalServerPort int port;
    @Autowired OpenAccount opening;

    @Test
    void aDeclarationIsSentBackMendedAndConfirmed() {
        var declarant = new Visitor(port);
        var receipt = declare(declarant, "HTX THU MOT", "0190000090");
        var standing = declarant.get("/dang-ky-co-so/tra-cuu?ma=" + receipt);
        assertThat(standing.body())
                .contains("Đã nhận bản khai", receipt, "Chờ xác nhận", "Phường Sa Đéc trả lời");

        var commune = arrive("sadec.daumoi");
        assertThat(commune.get("/lam-viec/viec-cua-toi").body())
                .contains("Xác nhận cơ sở HTX THU MOT");
        assertThat(commune.get("/lam-viec/thong-bao").body())
                .contains("Cơ sở mới khai", "HTX THU MOT");
        var page = pageOf(commune, "thu mot");
        assertThat(commune.get(page).body()).contains("0912 345 678", "0190000090", "Trả lại");
        assertThat(commune.post(page + "/tra-lai", "reason", "").statusCode()).isEqualTo(422);
        assertThat(commune.post(page + "/tra-lai", "reason", "Ghi rõ khóm").statusCode())
                .isEqualTo(303);

        assertThat(declarant.get("/dang-ky-co-so/tra-cuu?ma=" + receipt).body())
                .contains("Ghi rõ khóm", "Sửa bản khai");
        assertThat(mend(declarant.patiently(), receipt, "0900 000 099").statusCode())
                .isEqualTo(422);
        declarant.impatiently();
        var mending = mend(declarant, receipt, "0912345678");
        assertThat(mending.statusCode()).isEqualTo(303);
        var draft = locationOf(mending).replace("/co-so", "");
        assertThat(declarant.get(draft + "/co-so").body()).contains("HTX THU MOT");
        declarant.get(draft + "/kiem-tra");
        assertThat(locationOf(declarant.post(draft + "/kiem-tra"))).contains(receipt);

        commune.get(page);
        assertThat(commune.post(page + "/xac-nhan", "reason", "").statusCode()).isEqualTo(303);
        assertThat(commune.get(page).body()).contains("Đang hoạt động", "Ghi tạm ngừng");
        assertThat(declarant.get("/dang-ky-co-so/tra-cuu?ma=" + receipt).body())
                .contains("đã xác nhận");

        Acting.run(Sight.portal("test"), () -> opening.due().forEach(opening::open));
        assertThat(commune.get(page).body()).contains("Đã gửi thư mời lúc");
        var administrator = arrive("quantri");
        assertThat(administrator.get("/quan-tri/don-vi?q=thu+mot").body()).contains("HTX THU MOT");
        assertThat(administrator.get("/quan-tri/hop-thu-di").body())
                .contains("tài khoản của cơ sở");
    }

    @Test
    void aStepThatIsWrongComesBackWithEverythingTyped() {
        var declarant = new Visitor(port);
        declarant.get("/dang-ky-co-so");
        var refused = declarant.post("/dang-ky-co-so", "kind", "COOPERATIVE", "name", "HTX MAU");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Cần đánh dấu đồng ý", "value=\"HTX MAU\"");
        var draft = begin(declarant, "Hợp tác xã Thử Hai");
        declarant.get(draft + "/dia-chi");
        var many =
                declarant.post(
                        draft + "/dia-chi",
                        "province",
                        "82",
                        "communeName",
                        "my tho",
                        "address",
                        "Ấp Một");
        var several =
                declarant.post(draft + "/dia-chi", "province", "82", "communeName", "cao lanh");
        assertThat(several.statusCode()).isIn(303, 422);
        assertThat(many.statusCode()).isIn(303, 422);
        var none = declarant.post(draft + "/dia-chi", "province", "82", "communeName", "xyz");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("Không tìm thấy tên này", "value=\"xyz\"");
    }

    @Test
    void aKnownTaxCodeIsToldHonestlyButNotWhose() {
        var declarant = new Visitor(port);
        var draft = begin(declarant, "Hợp tác xã Thử Ba");
        declarant.get(draft + "/hoat-dong");
        var known = work(declarant, draft, "9900001041");
        assertThat(known.statusCode()).isEqualTo(422);
        assertThat(known.body()).contains("đã có trong sổ").doesNotContain("Nhãn Sông Tiền");
    }

    @Test
    void aPersonalNumberIsMaskedFromTheMinistry() {
        var ministry = arrive("bo.theodoi");
        assertThat(ministry.get("/lam-viec/co-so").body()).doesNotContain("Khai thay cho cơ sở");
        var page = pageOf(ministry, "banh phong tom");
        assertThat(ministry.get(page).body())
                .contains("•••••••••001")
                .doesNotContain("082199000001");
        assertThat(arrive("sadec.daumoi").get(page).body()).contains("082199000001");
    }

    @Test
    void whereTheCommuneHasNoFocalPointTheProvinceAnswers() {
        var official = arrive("lamdong.canbo");
        assertThat(official.get("/lam-viec/viec-cua-toi").body())
                .contains("Xác nhận cơ sở Trung tâm Giống hoa");
        var page = pageOf(official, "giong hoa");
        official.get(page);
        assertThat(official.post(page + "/xac-nhan", "reason", "").statusCode()).isEqualTo(303);
    }

    private static String declare(Visitor declarant, String name, String taxCode) {
        var draft = begin(declarant, name);
        declarant.get(draft + "/dia-chi");
        var placed = declarant.post(draft + "/dia-chi", "province", "82", "communeName", "sa dec");
        assertThat(locationOf(placed)).endsWith("/hoat-dong");
        declarant.get(draft + "/hoat-dong");
        assertThat(locationOf(work(declarant, draft, taxCode))).endsWith("/nguoi-dai-dien");
        declarant.get(draft + "/nguoi-dai-dien");
        var contact =
                declarant.post(
                        draft + "/nguoi-dai-dien",
                        "representative",
                        "Ngô Văn Mẫu",
                        "position",
                        "Giám đốc",
                        "phone",
                        "0912 345 678",
                        "email",
                        "mau@example.vn");
        assertThat(locationOf(contact)).endsWith("/kiem-tra");
        assertThat(declarant.get(draft + "/kiem-tra").body()).contains(name, "Phường Sa Đéc");
        var sent = declarant.post(draft + "/kiem-tra");
        assertThat(sent.statusCode()).isEqualTo(303);
        var found = RECEIPT.matcher(locationOf(sent));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String begin(Visitor declarant, String name) {
        declarant.get("/dang-ky-co-so");
        var begun =
                declarant.fillIn(
                        "/dang-ky-co-so", "kind", "COOPERATIVE", "name", name, "consent", "true");
        assertThat(begun.statusCode()).isEqualTo(303);
        return locationOf(begun).replace("/dia-chi", "");
    }

    private static HttpResponse<String> work(Visitor declarant, String draft, String taxCode) {
        return declarant.post(
                draft + "/hoat-dong",
                "taxCode",
                taxCode,
                "foundedOn",
                "09/03/2019",
                "members",
                "12",
                "sectors",
                "CROPS",
                "sectors",
                "PROCESSING");
    }

    private static HttpResponse<String> mend(Visitor declarant, String receipt, String phone) {
        return declarant.post("/dang-ky-co-so/tra-cuu/sua", "code", receipt, "phone", phone);
    }

    private static String pageOf(Visitor visitor, String text) {
        var list = visitor.get("/lam-viec/co-so?q=" + text.replace(" ", "+")).body();
        var found = Pattern.compile("href=\"(/lam-viec/co-so/[0-9a-f-]{36})\"").matcher(list);
        assertThat(found.find()).as(list).isTrue();
        return found.group(1);
    }

    private static String locationOf(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location");
        assertThat(location).as(answer.body()).isPresent();
        return location.get().replaceFirst("http://[^/]+", "");
    }

    private Visitor arrive(String username) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(username, "lienketvung-demo").statusCode()).isEqualTo(302);
        return visitor;
    }
}
