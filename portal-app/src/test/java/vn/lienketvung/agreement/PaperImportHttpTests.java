package vn.lienketvung.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;
import vn.lienketvung.agreement.importing.PaperBookMother;
import vn.lienketvung.exchange.XlsxFile;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** A spreadsheet of older papers over HTTP, without JavaScript: template, check, decision, receipt. */
@HttpTest
class PaperImportHttpTests {

    private static final String HERE = "/lam-viec/thoa-thuan/nhap-tu-bang";

    @LocalServerPort int port;
    @Autowired DatabaseAccess database;

    @Test
    void theTemplateIsUnderstoodWhenItComesBack() {
        var official = arrive("dongthap.canbo");
        var template = official.download(HERE + "/bang-mau");
        assertThat(new String(template, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        official.get(HERE);
        var sent = official.sendFile(HERE, "bang-mau.xlsx", template);
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(official.get(location(sent)).body())
                .contains("Trang này chưa có thỏa thuận nào. Điền từ dòng 4")
                .contains("disabled");
        official.get(location(sent));
        assertThat(official.post(location(sent) + "/nhap", "ready", "0").statusCode())
                .isEqualTo(422);
        official.get(location(sent));
        assertThat(official.post(location(sent) + "/bo-tep").statusCode()).isEqualTo(303);
        assertThat(official.get(location(sent)).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoSpreadsheetIsAnsweredBesideTheField() {
        var official = arrive("dongthap.canbo");
        official.get(HERE);
        var refused = official.sendFile(HERE, "a.xlsx", "<html>".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Tệp không phải bảng tính XLSX");
        official.get(HERE);
        assertThat(official.sendFile(HERE, "", new byte[0]).body()).contains("Chọn tệp bảng tính");
        assertThat(arrive("dongthap.vanthu").get(HERE).statusCode()).isEqualTo(403);
    }

    @Test
    void goodRowsAreEnteredFaultyOnesStayOutAndNothingIsDoubled() {
        var official = arrive("dongthap.canbo");
        var book =
                book().paper("TT01", "71/BTT-UBND")
                        .paper("TT02", "72/BTT-UBND")
                        .paper("TT03", "73/BTT-UBND")
                        .commitment("TT03", "chín", null, null);
        var check = location(send(official, book));
        var page = official.get(check).body();
        assertThat(page)
                .contains("Nhập 2 hồ sơ, để lại 1 hồ sơ lỗi")
                .contains("<th scope=\"row\" class=\"nw\">D7<span class=\"sub\">Cam kết</span>")
                .contains("Ghi số như 1.234,56");
        assertThat(arrive("hcm.canbo").get(check).statusCode()).isEqualTo(404);
        assertThat(official.post(check + "/nhap", "ready", "7").statusCode()).isEqualTo(409);
        assertThat(papers()).isZero();
        official.get(check);
        assertThat(official.post(check + "/nhap", "ready", "2").statusCode()).isEqualTo(303);
        assertThat(papers()).isEqualTo(2);
        var receipt = official.get(check).body();
        assertThat(receipt).contains("Kết quả nhập tệp so-cu.xlsx", "Để lại vì có lỗi");
        var record =
                Pattern.compile("/lam-viec/thoa-thuan/[0-9a-f-]{36}/ho-so-giay").matcher(receipt);
        assertThat(record.results().count()).isEqualTo(2);

        var again = location(send(official, book));
        assertThat(official.get(again).body())
                .contains("Đã có trên cổng (2)")
                .contains("Không có thỏa thuận nào nhập được");
        official.post(again + "/nhap", "ready", "0");
        assertThat(papers()).isEqualTo(2);
    }

    @Test
    void theRecordOfARowIsFinishedAsInTheForm() {
        var official = arrive("dongthap.canbo");
        var check = location(send(official, book().paper("TT01", "81/BTT-UBND")));
        official.get(check);
        official.post(check + "/nhap", "ready", "1");
        var record =
                Pattern.compile("/lam-viec/thoa-thuan/[0-9a-f-]{36}/ho-so-giay")
                        .matcher(official.get(check).body());
        assertThat(record.find()).isTrue();
        assertThat(official.get(record.group()).body())
                .contains(
                        "Còn thiếu 1 điểm", "Nộp bản quét văn bản đã ký", "81/BTT-UBND", "4.310,5");
    }

    private Visitor arrive(String username) {
        var visitor = new Visitor(port);
        visitor.signIn(username, "lienketvung-demo");
        visitor.get("/huong-dan");
        return visitor;
    }

    private static HttpResponse<String> send(Visitor official, PaperBookMother book) {
        official.get(HERE);
        return official.sendFile(HERE, "so-cu.xlsx", XlsxFile.of(book.sheets()).bytes());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("https?://[^/]+", "");
    }

    /** With the names that the bodies bear in the demo. */
    private PaperBookMother book() {
        return PaperBookMother.empty()
                .between(
                        "82 – " + name("kind = 'PROVINCIAL_COMMITTEE' and province = '82'"),
                        "79 – " + name("kind = 'PROVINCIAL_COMMITTEE' and province = '79'"),
                        "79 – " + name("kind = 'DEPARTMENT' and province = '79'"));
    }

    private String name(String which) {
        return query("select name from organisation where " + which + " order by name limit 1");
    }

    private long papers() {
        return Long.parseLong(
                query(
                        "select count(*) from agreement where paper_number in ('71/BTT-UBND', '72/BTT-UBND', '73/BTT-UBND')"));
    }

    private String query(String query) {
        try (var superuser = database.superuser();
                var rows = superuser.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
