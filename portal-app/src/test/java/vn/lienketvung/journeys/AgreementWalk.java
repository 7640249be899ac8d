package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.browser.Person;

/** What people do with one agreement on its pages, up to its signature. */
record AgreementWalk(String address) {

    private static final Pattern VERSION_CODE = Pattern.compile("([0-9A-F]{4}-){3}[0-9A-F]{4}");

    AgreementWalk(AgreementId id) {
        this("/lam-viec/thoa-thuan/" + id);
    }

    String overview(Person person) {
        return person.open(address + "/tong-quan").text();
    }

    void addParty(Person lead, String body, String focalPoint) {
        lead.open(address + "/soan-thao/cac-ben").choose("joining", body).press("Thêm bên này");
        lead.choose("parties[2].focalPoint", focalPoint)
                .type("parties[2].contactName", "Cán bộ đầu mối (minh họa)")
                .type("parties[2].contactPhone", "1900 0000")
                .type("parties[2].benefit", "Có thêm đầu ra cho hàng qua kho lạnh")
                .press("Lưu nháp");
    }

    void sendToParties(Person lead) {
        lead.open(address + "/soan-thao/kiem-tra").press("Gửi các bên");
        assertThat(overview(lead)).contains("Lấy ý kiến các bên");
    }

    void accept(Person partner) {
        partner.open(address + "/loi-moi").press("Nhận lời tham gia");
        assertThat(overview(partner)).contains("Thống nhất phiên bản này");
    }

    void concur(Person partner) {
        partner.open(address + "/tong-quan").press("Thống nhất phiên bản này");
        assertThat(overview(partner)).contains("Đã thống nhất");
    }

    void reviseTarget(Person lead, String target) {
        lead.open(address + "/soan-thao/cam-ket")
                .type("commitments[0].target", target)
                .press("Lưu nháp");
        assertThat(lead.page().locator("#loi").count()).isZero();
    }

    void addClause(Person lead, int number, String heading, String body) {
        lead.open(address + "/soan-thao/dieu-khoan").press("Thêm điều khoản " + number);
        lead.type("clauses[" + (number - 1) + "].heading", heading)
                .type("clauses[" + (number - 1) + "].body", body)
                .press("Lưu nháp");
        assertThat(lead.page().locator("#loi").count()).isZero();
    }

    Locator submitButton(Person lead) {
        var named = new Locator.GetByRoleOptions().setName("Trình thẩm định").setExact(true);
        return lead.open(address + "/soan-thao/kiem-tra")
                .page()
                .locator("main")
                .getByRole(AriaRole.BUTTON, named);
    }

    void submit(Person lead) {
        lead.press(submitButton(lead));
        assertThat(overview(lead)).contains("Chờ điều phối vùng nhận thẩm định");
    }

    /** Without an answer to what was asked it is refused. */
    void resubmit(Person lead, String answer) {
        lead.press(submitButton(lead));
        assertThat(lead.page().locator("#loi").count()).isEqualTo(1);
        lead.type("answers[0]", answer).press("Trình thẩm định");
        assertThat(overview(lead)).contains("Chờ điều phối vùng nhận thẩm định");
    }

    /** The version code is read off the print; a wrong one is refused and the right one not given away. */
    void sign(Person clerk, String number, String day, Path scan) {
        var printed = clerk.open(address + "/ban-in").page().content();
        var code = VERSION_CODE.matcher(printed);
        assertThat(code.find()).as("the print shows its version code").isTrue();
        clerk.open(address + "/chu-ky")
                .type("number", number)
                .type("signedOn", day)
                .type("signerName", "Người ký minh họa")
                .type("signerPosition", "Phó Chủ tịch")
                .choose("capacity", "KT.")
                .type("versionSeen", "0000-0000-0000-0000")
                .tick("scanShowsVersion")
                .attach("scan", scan)
                .press("Ghi nhận chữ ký");
        assertThat(clerk.page().locator("#loi").innerText()).doesNotContain(code.group());
        assertThat(clerk.page().locator("[name='number']").inputValue()).isEqualTo(number);
        clerk.type("versionSeen", code.group()).attach("scan", scan).press("Ghi nhận chữ ký");
        assertThat(clerk.open(address + "/cac-ben").text()).contains("Số " + number);
    }

    /** How often the whole history names that turn. */
    int turnsSeenBy(Person person, String turn) {
        return person.open(address + "/nhat-ky")
                .page()
                .locator("main ol.line b")
                .filter(new Locator.FilterOptions().setHasText(turn))
                .count();
    }
}
