package vn.lienketvung.ocop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;
import vn.lienketvung.exchange.XlsxFile;
import vn.lienketvung.ocop.importing.CriteriaSheets;
import vn.lienketvung.shared.VietnamTime;

/** New criteria from a spreadsheet over HTTP, without JavaScript. */
@HttpTest
class CriteriaImportHttpTests {

    private static final String SETS = "/quan-tri/ocop/bo-tieu-chi";
    private static final String FILES = SETS + "/nhap";

    @LocalServerPort int port;

    private Visitor administrator;

    @BeforeEach
    void signIn() {
        administrator = new Visitor(port);
        administrator.signIn("quantri", "lienketvung-demo");
    }

    @Test
    void aSpreadsheetIsCheckedAndTakenOverFromADayOn() {
        administrator.get(FILES);
        var check = send(CriteriaSheets.sound(950));
        assertThat(administrator.get(check).body())
                .contains("Bộ 950", "Phiên bản 1", "Khớp")
                .doesNotContain("Lỗi cần sửa");

        assertThat(administrator.post(check + "/ap-dung", "from", "").statusCode()).isEqualTo(422);
        assertThat(administrator.post(check + "/ap-dung", "from", "01/01/2020").body())
                .contains("hoặc sau đó", "value=\"01/01/2020\"");
        assertThat(administrator.post(check + "/ap-dung", "from", today()).statusCode())
                .isEqualTo(303);

        assertThat(administrator.get(check).body()).contains("Tệp gốc không còn giữ");
        assertThat(administrator.get(SETS).body()).contains("Bộ 950", "Đã nhập 1 bộ tiêu chí");
        assertThat(new Visitor(port).get("/ocop/tu-cham/950?A1=3&B=1&C=C2-1").body())
                .contains("100/100 điểm");
    }

    @Test
    void everyFaultIsToldByItsCellAndNothingIsTakenOver() {
        administrator.get(FILES);
        var check = send(CriteriaSheets.sound(951).option(951, "B", "Cao", 26, 9));

        assertThat(administrator.get(check).body())
                .contains("Lỗi cần sửa trong tệp (2)", "D10", "E10", "Mức điểm")
                .contains("Sửa hết lỗi trong tệp trước");
        assertThat(administrator.post(check + "/ap-dung", "from", today()).statusCode())
                .isEqualTo(422);
        assertThat(new Visitor(port).get("/ocop/bo-tieu-chi/951").statusCode()).isEqualTo(404);

        assertThat(administrator.post(check + "/bo-tep").statusCode()).isEqualTo(303);
        assertThat(administrator.get(check).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoTemplateIsRefusedBesideTheField() {
        administrator.get(FILES);
        var answer = administrator.sendFile(FILES, "khac.xlsx", new byte[] {1, 2, 3});

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#file\"");
    }

    @Test
    void aSetIsDownloadedInTheLayoutOfTheTemplateAndBecomesItsNextVersion() {
        var sheet = administrator.download(SETS + "/26/1/xuat");
        administrator.get(FILES);
        var sent = administrator.sendFile(FILES, "bo-26.xlsx", sheet);
        assertThat(sent.statusCode()).isEqualTo(303);

        assertThat(administrator.get(address(sent)).body())
                .contains("Bộ 26", "Phiên bản 2", "Khớp")
                .doesNotContain("Lỗi cần sửa");
        assertThat(administrator.post(address(sent) + "/bo-tep").statusCode()).isEqualTo(303);
    }

    private String send(CriteriaSheets sheets) {
        var sent = administrator.sendFile(FILES, "bo-moi.xlsx", XlsxFile.of(sheets.rows()).bytes());
        assertThat(sent.statusCode()).isEqualTo(303);
        return address(sent);
    }

    private static String address(HttpResponse<String> sent) {
        return sent.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll("^https?://[^/]+", "");
    }

    private static String today() {
        return LocalDate.now(VietnamTime.ZONE).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }
}
