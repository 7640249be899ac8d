package vn.lienketvung.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;

/** An agreement entered from its paper comes into the register over HTTP, without JavaScript. */
@HttpTest
class PaperEntryHttpTests {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private static final Pattern PARTY =
            Pattern.compile("name=\"signers\\[0]\\.id\" value=\"([0-9a-f-]{36})\"");

    @LocalServerPort int port;

    @Test
    void theCounterpartPointsOutADifferenceAndThenConfirms() {
        var counterpart = arrive("hcm.canbo");
        var record = recordOf(counterpart);
        assertThat(counterpart.post(record + "/khac-ban-giay", "difference", " ").statusCode())
                .isEqualTo(422);
        counterpart.get(record);
        assertThat(
                        counterpart
                                .post(record + "/khac-ban-giay", "difference", "Số trên giấy là 10")
                                .statusCode())
                .isEqualTo(303);
        assertThat(arrive("dongthap.canbo").get(record).body()).contains("Số trên giấy là 10");

        var page = counterpart.get(record).body();
        assertThat(counterpart.post(record + "/xac-nhan", "version", "0").statusCode())
                .isEqualTo(409);
        page = counterpart.get(record).body();
        assertThat(counterpart.post(record + "/xac-nhan", "version", version(page)).statusCode())
                .isEqualTo(303);
        var overview = record.replace("/ho-so-giay", "/tong-quan");
        assertThat(counterpart.get(overview).body())
                .contains("Đang thực hiện", "Nhập từ hồ sơ đã ký", "09/CTr-UBND")
                .doesNotContain("Duyệt thỏa thuận", "Trình thẩm định</b>");
        assertThat(arrive("dbscl.dieuphoi").get(overview).statusCode()).isEqualTo(200);
    }

    @Test
    void anOfficialBeginsAnEntryAndIsToldWhatIsMissing() {
        var official = arrive("dongthap.canbo");
        official.get("/lam-viec/thoa-thuan/nhap-ho-so");
        assertThat(official.post("/lam-viec/thoa-thuan/nhap-ho-so", "title", "").statusCode())
                .isEqualTo(422);
        official.get("/lam-viec/thoa-thuan/nhap-ho-so");
        var begun =
                official.post(
                        "/lam-viec/thoa-thuan/nhap-ho-so",
                        "title",
                        "Hợp tác du lịch 2024",
                        "kind",
                        "PROVINCIAL_MEMORANDUM");
        var parties = begun.headers().firstValue("Location").orElseThrow();
        var record = parties.replaceAll(".*?(/lam-viec.*)/soan-thao/.*", "$1/ho-so-giay");
        var page = official.get(record).body();
        assertThat(page).contains("Nộp bản quét văn bản đã ký", "Ghi ngày ký trên bản giấy");
        assertThat(
                        official.post(
                                        record,
                                        "version",
                                        version(page),
                                        "number",
                                        "5/BB",
                                        "signedOn",
                                        "32/13/2024")
                                .body())
                .contains("5/BB", "32/13/2024");
    }

    @Test
    void whoIsOvertakenChoosesFieldByFieldAndNothingTypedIsLost() {
        var official = arrive("dongthap.canbo");
        official.get("/lam-viec/thoa-thuan/nhap-ho-so");
        var begun =
                official.post(
                        "/lam-viec/thoa-thuan/nhap-ho-so",
                        "title",
                        "Hợp tác thủy lợi 2023",
                        "kind",
                        "PROVINCIAL_MEMORANDUM");
        var record =
                begun.headers()
                        .firstValue("Location")
                        .orElseThrow()
                        .replaceAll(".*?(/lam-viec.*)/soan-thao/.*", "$1/ho-so-giay");
        var opened = official.get(record).body();
        var stale = version(opened);
        var party = match(PARTY, opened);
        assertThat(
                        official.post(
                                        record,
                                        "version",
                                        stale,
                                        "number",
                                        "5/BB",
                                        "signedOn",
                                        "01/02/2023")
                                .statusCode())
                .isEqualTo(303);

        official.get(record);
        var overtaken =
                official.post(
                        record,
                        "version",
                        stale,
                        "number",
                        "6/BB",
                        "signers[0].id",
                        party,
                        "signers[0].name",
                        "Bà Trần Thị Ví Dụ");
        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.body())
                .contains("chon:number", "chon:signedOn", "chon:signers[0].name")
                .contains("Người ký 1", "5/BB", "6/BB", "Bà Trần Thị Ví Dụ")
                .doesNotContain("chon:signers[0].id", "??");

        var merged =
                official.post(
                        record + "/hop-nhat",
                        "version",
                        version(overtaken.body()),
                        "number",
                        "6/BB",
                        "signers[0].id",
                        party,
                        "signers[0].name",
                        "Bà Trần Thị Ví Dụ",
                        "chon:number",
                        "da-luu",
                        "chon:signedOn",
                        "da-luu",
                        "chon:signers[0].name",
                        "cua-toi");
        assertThat(merged.statusCode()).isEqualTo(200);
        assertThat(HtmlUtils.htmlUnescape(merged.body()))
                .contains("Đã ghép theo lựa chọn, chưa lưu")
                .contains("value=\"5/BB\"", "value=\"01/02/2023\"", "Bà Trần Thị Ví Dụ")
                .doesNotContain("6/BB");
        assertThat(
                        official.post(
                                        record + "/hop-nhat",
                                        "version",
                                        stale,
                                        "number",
                                        "7/BB",
                                        "chon:number",
                                        "cua-toi")
                                .statusCode())
                .isEqualTo(409);
    }

    private static String match(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String version(String page) {
        var found = VERSION.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Visitor arrive(String username) {
        var visitor = new Visitor(port);
        visitor.signIn(username, "lienketvung-demo");
        visitor.get("/huong-dan");
        return visitor;
    }

    private static String recordOf(Visitor visitor) {
        var tasks = visitor.get("/lam-viec/viec-cua-toi").body();
        var found =
                Pattern.compile("(/lam-viec/thoa-thuan/[0-9a-f-]{36}/ho-so-giay)").matcher(tasks);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
