package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienketvung.browser.BrowserTest;
import vn.lienketvung.browser.Chromium;
import vn.lienketvung.browser.Person;
import vn.lienketvung.shared.VietnamTime;

/**
 * The main job of the portal: officials of two provinces and a coordinator take an agreement from its draft to
 * a commitment that the counterpart confirms. Once as most people browse, once with JavaScript switched off.
 */
@BrowserTest
class KeptCommitmentJourneyIT {

    private static final Pattern VERSION_CODE = Pattern.compile("([0-9A-F]{4}-){3}[0-9A-F]{4}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @LocalServerPort int port;
    @TempDir Path folder;

    private final List<Person> people = new ArrayList<>();
    private boolean javaScript;

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void fromDraftToAKeptCommitment(boolean withJavaScript) throws IOException {
        javaScript = withJavaScript;
        try {
            walk("Kết nối dừa Đồng Tháp " + (withJavaScript ? "A" : "B"));
            assertThat(people).allSatisfy(person -> assertThat(person.complaints()).isEmpty());
        } finally {
            people.forEach(Person::close);
        }
    }

    private void takePart(Person minh, String dossier) {
        minh.open(dossier + "/loi-moi").press("Nhận lời tham gia");
        assertThat(minh.text()).contains("Đã nhận lời tham gia");
    }

    private void walk(String title) throws IOException {
        var lan = person("dongthap.canbo");
        var minh = person("hcm.canbo");
        var khanh = person("dbscl.dieuphoi");
        var vinh = person("thamdinh.mot");
        var dossier = write(lan, title);
        lan.press("Gửi các bên");

        takePart(minh, dossier);
        concur(minh, dossier);
        submit(lan, dossier);
        namePanel(khanh, dossier);
        vote(khanh, dossier, "Trả lại");
        vote(vinh, dossier, "Trả lại");
        giveBack(khanh, dossier);

        mend(lan, dossier);
        concur(minh, dossier);
        resubmit(lan, dossier);
        namePanel(khanh, dossier);
        vote(khanh, dossier, "Duyệt");
        vote(vinh, dossier, "Duyệt");
        approve(khanh, dossier);

        sign(person("dongthap.vanthu"), dossier, "12/TT-UBND");
        sign(person("hcm.vanthu"), dossier, "87/TT-UBND");
        assertThat(lan.open(dossier + "/tong-quan").text()).contains("Đang thực hiện");

        reportAndClaim(lan, dossier);
        countersign(person("dongthap.giamdoc"));
        confirm(minh, title);
        assertThat(lan.open(dossier + "/cam-ket").text()).contains("Đã xác nhận");
        assertThat(lan.open(dossier + "/nhat-ky").text())
                .contains("Trả lại bên chủ trì", "Các bên đã ký đủ");
    }

    private String write(Person lan, String title) {
        lan.open("/lam-viec/thoa-thuan/moi")
                .type("title", title)
                .choose("field", "Tiêu thụ nông sản")
                .type("purpose", "Đưa dừa tươi vào siêu thị của thành phố")
                .type("startsOn", day(0))
                .type("endsOn", day(365))
                .press("Tạo dự thảo");
        lan.choose("joining", "UBND TP. Hồ Chí Minh").press("Thêm bên này");
        lan.type("parties[0].contactName", "Nguyễn Thị Lan")
                .type("parties[0].contactPhone", "0912 345 678")
                .type("parties[0].benefit", "Có đầu ra ổn định")
                .choose("parties[1].focalPoint", "Sở Công Thương TP. Hồ Chí Minh")
                .type("parties[1].contactName", "Trần Quang Minh")
                .type("parties[1].contactEmail", "minh@vidu.vn")
                .type("parties[1].benefit", "Có nguồn hàng rõ xuất xứ")
                .press("Lưu và sang phần 3");
        if (!lan.text().contains("Cam kết 1")) lan.press("Thêm cam kết 1");
        lan.type("commitments[0].text", "Đưa 500 tấn dừa vào siêu thị")
                .type("commitments[0].target", "500,5 tấn")
                .type("commitments[0].unit", "tấn")
                .type("commitments[0].dueOn", "31/02/2027")
                .choose("commitments[0].implementer", "Sở Công Thương tỉnh Đồng Tháp")
                .type("commitments[0].leaderName", "Lãnh đạo phụ trách")
                .type("commitments[0].leaderPosition", "Phó Giám đốc Sở")
                .choose("commitments[0].verifier", "Sở Công Thương TP. Hồ Chí Minh")
                .press("Lưu và sang phần 4");
        // Nothing is guessed, everything at once, and what was typed is still there.
        assertThat(lan.page().locator("#loi li").count()).isEqualTo(2);
        assertThat(lan.page().locator("[name='commitments[0].target']").inputValue())
                .isEqualTo("500,5 tấn");
        assertThat(lan.page().locator("[name='commitments[0].leaderName']").inputValue())
                .isEqualTo("Lãnh đạo phụ trách");
        lan.type("commitments[0].target", "500,5")
                .type("commitments[0].dueOn", day(180))
                .press("Lưu và sang phần 4");
        lan.open(lan.path().replaceAll("/soan-thao/.*", "/soan-thao/thong-tin-chung"))
                .type("objectiveReason", "Thỏa thuận đầu tiên về dừa tươi, chưa có trong kế hoạch")
                .press("Lưu nháp");
        lan.open(lan.path().replaceAll("/soan-thao/.*", "/soan-thao/kiem-tra"));
        assertThat(lan.text()).contains("Gửi các bên");
        return lan.path().replaceAll("/soan-thao/.*", "");
    }

    private void concur(Person minh, String dossier) {
        minh.open(dossier + "/tong-quan").press("Thống nhất phiên bản này");
        assertThat(minh.text()).contains("Đã thống nhất");
    }

    private void submit(Person lan, String dossier) {
        lan.open(dossier + "/soan-thao/kiem-tra").press("Trình thẩm định");
        assertThat(lan.open(dossier + "/tong-quan").text())
                .contains("Chờ điều phối vùng nhận thẩm định");
    }

    private void namePanel(Person khanh, String dossier) {
        khanh.open(dossier + "/tham-dinh/hoi-dong");
        for (var name : List.of("Huỳnh Gia Khánh", "Tạ Thành Vinh", "Quách Mỹ Linh"))
            khanh.page().getByLabel(name).first().check();
        khanh.choose("chair", "Huỳnh Gia Khánh").type("concludeBy", day(10)).press("Lập hội đồng");
        assertThat(khanh.text()).contains("Đã lập hội đồng");
    }

    private void vote(Person member, String dossier, String verdict) {
        member.open(dossier + "/tham-dinh")
                .choose("verdict", verdict)
                .type("opinion", "Ý kiến của thành viên")
                .press("Ghi phiếu");
        assertThat(member.text()).contains("Đã ghi phiếu");
    }

    private void giveBack(Person khanh, String dossier) {
        khanh.open(dossier + "/tham-dinh/ket-luan").press("Trả lại bên chủ trì");
        assertThat(khanh.page().locator("#loi").count()).isEqualTo(1);
        khanh.choose("reasons[0].code", "Thời hạn không khả thi")
                .choose("reasons[0].section", "Điều khoản khác")
                .type("reasons[0].note", "Bổ sung chế độ sơ kết")
                .press("Trả lại bên chủ trì");
    }

    private void mend(Person lan, String dossier) {
        assertThat(lan.open("/lam-viec/viec-cua-toi").text()).contains("Sửa hồ sơ bị trả lại");
        lan.open(dossier + "/soan-thao/dieu-khoan");
        if (lan.page().locator("[name='clauses[0].heading']").count() == 0)
            lan.press("Thêm điều khoản 1");
        lan.type("clauses[0].heading", "Sơ kết")
                .type("clauses[0].body", "Sáu tháng một lần.")
                .press("Lưu nháp");
    }

    private void resubmit(Person lan, String dossier) {
        lan.open(dossier + "/soan-thao/kiem-tra").press("Trình thẩm định");
        assertThat(lan.page().locator("#loi").count()).isEqualTo(1);
        lan.type("answers[0]", "Đã thêm điều khoản sơ kết").press("Trình thẩm định");
    }

    private void approve(Person khanh, String dossier) {
        khanh.open(dossier + "/tham-dinh/ket-luan")
                .type("conclusion", "Nội dung đo được, đủ điều kiện ký")
                .type("documentNumber", "05/BB-HĐTĐ")
                .press("Duyệt thỏa thuận");
    }

    private void sign(Person clerk, String dossier, String number) throws IOException {
        var printed = clerk.open(dossier + "/ban-in").page().content();
        var code = VERSION_CODE.matcher(printed);
        assertThat(code.find()).as("the print shows its version code").isTrue();
        clerk.open(dossier + "/chu-ky")
                .type("number", number)
                .type("signedOn", day(0))
                .type("signerName", "Người ký minh họa")
                .type("signerPosition", "Phó Chủ tịch")
                .choose("capacity", "KT.")
                .type("versionSeen", "0000-0000-0000-0000")
                .tick("scanShowsVersion")
                .attach("scan", file("ban-quet.pdf"))
                .press("Ghi nhận chữ ký");
        // The right code is not given away: it is to be read off the paper.
        assertThat(clerk.page().locator("#loi").innerText()).doesNotContain(code.group());
        assertThat(clerk.page().locator("[name='number']").inputValue()).isEqualTo(number);
        clerk.type("versionSeen", code.group())
                .attach("scan", file("ban-quet.pdf"))
                .press("Ghi nhận chữ ký");
    }

    private void reportAndClaim(Person lan, String dossier) throws IOException {
        lan.open(dossier + "/cam-ket").follow("Đưa 500 tấn dừa vào siêu thị");
        lan.type("value", "501").type("asOf", day(0)).type("note", "Đã giao đủ");
        lan.choose("evidenceKind", "iên bản giao").attach("evidence", file("bien-ban.pdf"));
        lan.press(lan.page().locator("#bao-tien-do button[type=submit]"));
        lan.press(lan.page().locator("#de-nghi button[type=submit]"));
        assertThat(lan.text()).contains("đang chờ lãnh đạo Sở Công Thương tỉnh Đồng Tháp ký");
    }

    private void countersign(Person head) {
        head.open("/lam-viec/viec-cua-toi").follow("Ký đề nghị xác nhận: Đưa 500 tấn dừa");
        head.press("Ký đề nghị");
        assertThat(head.text()).contains("Chờ bên kia xác nhận");
    }

    private void confirm(Person minh, String title) {
        minh.open("/lam-viec/viec-cua-toi");
        assertThat(minh.text()).contains("Xác nhận kết quả: Đưa 500 tấn dừa vào siêu thị");
        minh.press(
                minh.page()
                        .locator("li, tr")
                        .filter(new Locator.FilterOptions().setHasText(title))
                        .getByText("Xác nhận kết quả: Đưa 500 tấn dừa vào siêu thị")
                        .first());
        minh.type("confirmedValue", "501");
        minh.press(minh.page().locator("#xac-nhan form").first().locator("button[type=submit]"));
        assertThat(minh.text()).contains("Đã xác nhận");
    }

    private Person person(String username) {
        var person = new Person(port, Chromium.laptop().setJavaScriptEnabled(javaScript));
        people.add(person);
        return person.signIn(username);
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "%PDF-1.4\n% bản minh họa\n%%EOF\n");
    }

    private static String day(int fromToday) {
        return LocalDate.now(VietnamTime.ZONE).plusDays(fromToday).format(DAY);
    }
}
