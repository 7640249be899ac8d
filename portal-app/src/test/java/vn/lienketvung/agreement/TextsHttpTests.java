package vn.lienketvung.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;
import vn.lienketvung.shared.VietnamTime;

/** The texts of an agreement over HTTP, without JavaScript: what a resubmission changed, the Word text, words sent for a file. */
@HttpTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class TextsHttpTests {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern HASH = Pattern.compile("name=\"hash\" value=\"([0-9a-f]{64})\"");
    private static final Pattern CODE = Pattern.compile("[0-9A-F]{4}(-[0-9A-F]{4}){3}");

    @LocalServerPort int port;

    @Test
    void whatTheLeadMendsStandsWordByWordBesideTheReasonsOfTheReturn() {
        var lead = arrive("dongthap.canbo");
        var agreement = agreement(lead, "RETURNED", "Dùng chung kho lạnh");
        assertThat(lead.get(agreement + "/tong-quan").body()).contains(agreement + "/thay-doi");
        assertThat(lead.get(agreement + "/thay-doi").body())
                .contains("Văn bản không đổi một chữ nào", "Chưa trả lời")
                .doesNotContain("<ins>", "<del>");

        var editor = agreement + "/soan-thao/dieu-khoan";
        var version = found(VERSION, lead.get(editor).body(), 1);
        var saved =
                lead.post(
                        editor,
                        "version",
                        version,
                        "clauses[0].heading",
                        "Trao đổi số liệu",
                        "clauses[0].body",
                        "Hai bên gửi số liệu kho trước ngày 05 hằng tháng.",
                        "action",
                        "save");
        assertThat(saved.statusCode()).isIn(302, 303);
        assertThat(lead.get(agreement + "/thay-doi").body())
                .contains("<ins>", "[thêm:", "Trao đổi số liệu", "Đang sửa, chưa trình lại");
        assertThat(arrive("hcm.canbo").get(agreement + "/thay-doi").statusCode()).isEqualTo(404);
    }

    @Test
    void theWordTextNeedsAFileAndTheWordOfTheLead() {
        var lead = arrive("dongthap.canbo");
        var page = agreement(lead, "IN_FORCE", "Tiêu thụ xoài, nhãn") + "/van-ban";
        var hash = found(HASH, lead.get(page).body(), 1);
        var empty = lead.post(page, "hash", hash);
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Chọn một tệp", "Đánh dấu vào câu xác nhận");
        var words = lead.post(page, "hash", hash, "declared", "true", "text", "không phải tệp");
        assertThat(words.statusCode()).isEqualTo(422);
        assertThat(words.body()).contains("Chỉ nhận tệp PDF");
        assertThat(lead.post(page, "hash", "khong-phai", "declared", "true").statusCode())
                .isEqualTo(409);
        assertThat(lead.get(page.replace("/van-ban", "/tai-lieu")).body())
                .contains("Chưa đính kèm văn bản Word");
    }

    @Test
    void wordsSentInPlaceOfAScanAreRefusedBesideTheField() {
        var clerk = arrive("hcm.vanthu");
        var agreement = agreement(clerk, "APPROVED", "");
        var code = found(CODE, clerk.get(agreement + "/tong-quan").body(), 0);
        clerk.get(agreement + "/chu-ky");
        var answer =
                clerk.post(
                        agreement + "/chu-ky",
                        "signerName",
                        "Người ký minh họa",
                        "signerPosition",
                        "Phó Chủ tịch",
                        "capacity",
                        "ON_BEHALF",
                        "number",
                        "12/TT-UBND",
                        "signedOn",
                        today(),
                        "versionSeen",
                        code,
                        "scanShowsVersion",
                        "true",
                        "scan",
                        "x");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Chỉ nhận tệp PDF").doesNotContain("Chọn một tệp");
    }

    private static String today() {
        return LocalDate.now(VietnamTime.ZONE).format(DateTimeFormatter.ofPattern("dd/MM/uuuu"));
    }

    private static String found(Pattern pattern, String page, int group) {
        var found = pattern.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(group);
    }

    private static String agreement(Visitor visitor, String status, String title) {
        var list = visitor.get("/lam-viec/thoa-thuan?tt=" + status).body();
        var found =
                Pattern.compile(
                                "href=\"(/lam-viec/thoa-thuan/[0-9a-f-]{36})/tong-quan\">"
                                        + Pattern.quote(title))
                        .matcher(list);
        assertThat(found.find()).as(list).isTrue();
        return found.group(1);
    }

    private Visitor arrive(String who) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(who, "lienketvung-demo").statusCode()).isEqualTo(302);
        visitor.get("/huong-dan");
        return visitor;
    }
}
