package vn.lienketvung.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;

/** A visitor reads the regional figures along boundaries of every kind, with their sources, and takes them away. */
@HttpTest
class RegionalFiguresHttpTests {

    private static final String GRDP = "/so-lieu/grdp-gia-hien-hanh";

    @LocalServerPort int port;

    @Test
    void theCatalogueSaysHowNewAndHowCompleteEachIndicatorIs() {
        var visitor = new Visitor(port);
        var list = visitor.get("/so-lieu");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body())
                .contains("48 chỉ tiêu, 45 đã có số liệu công bố")
                .contains("GRDP theo giá hiện hành", "25/34 tỉnh", "cả nước, 6/6 vùng, 8/34 tỉnh")
                .contains("Quá hai kỳ", "chưa có số liệu công bố");
        var tag = list.headers().firstValue("ETag").orElseThrow();
        assertThat(visitor.get("/so-lieu", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(visitor.get("/so-lieu?lang=en").body())
                .contains("Regional figures", "25/34 provinces", "Two periods old");
    }

    @Test
    void aSeriesStatesWhatItIsAndWhereEachFigureWasRead() {
        var page = new Visitor(port).get(GRDP);
        assertThat(page.body())
                .contains("GRDP theo giá hiện hành, năm 2024, theo 34 tỉnh, thành phố")
                .contains("25 trên 34 nơi có số liệu; cao nhất là Hồ Chí Minh (2.715.782 tỷ đồng)")
                .contains("Sơ bộ", "đọc tại thuvienphapluat.vn", "Quy tắc gộp");
    }

    @Test
    void aTableOfProvincesHasItsMapWithBothArchipelagos() {
        var visitor = new Visitor(port);
        for (var scope : List.of("34-tinh", "63-tinh"))
            assertThat(visitor.get("/so-lieu/dan-so-trung-binh?pham-vi=" + scope).body())
                    .contains("<svg class=\"map\"", "Hoàng Sa", "Trường Sa", "8.717.600 người");
        assertThat(visitor.get(GRDP + "?pham-vi=vung-34").body()).doesNotContain("class=\"map\"");
    }

    @Test
    void aRegionIsAddedUpOrSaysWhatIsMissing() {
        var page = new Visitor(port).get(GRDP + "?pham-vi=vung-34").body();
        assertThat(page)
                .contains("3.637.424", "Cộng từ Đồng Nai, Hồ Chí Minh, Tây Ninh.")
                .contains("Không cộng gộp vì thiếu số của Hà Tĩnh, Huế, Quảng Trị.");
    }

    @Test
    void whatWasMergedIsNotDividedAgain() {
        var page = new Visitor(port).get("/so-lieu/dan-so-sap-xep?pham-vi=63-tinh").body();
        assertThat(page)
                .contains("theo 63 tỉnh, thành phố cũ", "Vĩnh Phúc", "8.807.523")
                .contains("Chỉ có số của Phú Thọ sau sắp xếp; không chia ngược lại.");
    }

    /** Code 15 was Yên Bái and is Lào Cai. */
    @Test
    void theOldAndTheNewOwnerOfACodeHaveSeriesOfTheirOwn() {
        var visitor = new Visitor(port);
        var series = "/so-lieu/hop-tac-xa-thanh-lap-moi?pham-vi=15@";
        assertThat(visitor.get(series).body()).contains("Yên Bái (cũ) qua các kỳ", "120");
        assertThat(visitor.get(series + "2025-07-01").body())
                .contains("Lào Cai qua các kỳ", "Không cộng gộp vì thiếu số của Lào Cai (cũ).");
    }

    @Test
    void aSeriesReadsAsItWasKnownOnAPastDay() {
        var visitor = new Visitor(port);
        var growth = "/so-lieu/toc-do-tang-grdp?pham-vi=vung-34&ky=2025&biet-ngay=";
        assertThat(visitor.get(growth + "11/01/2026").body())
                .contains("9,74", "Như đã biết vào ngày 11/01/2026.");
        assertThat(visitor.get(growth + "10/01/2026").body())
                .doesNotContain("9,74")
                .contains("Vào ngày đó cổng chưa biết số nào");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "2026-01-01", "hôm qua", "01/01/2999"})
    void aDayThatIsNoneOrLiesAheadIsSaidAndKept(String day) {
        var page =
                new Visitor(port)
                        .get(GRDP + "?biet-ngay=" + URLEncoder.encode(day, StandardCharsets.UTF_8));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Như đã biết vào ngày”", "value=\"" + day + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?pham-vi=khong-co&ky=x",
                "?pham-vi=15",
                "?pham-vi=99@",
                "?pham-vi=X:DBSH",
                "?pham-vi=24@2025-13-01",
                "?ky=1999"
            })
    void whatMakesNoSenseNarrowsNothing(String query) {
        var page = new Visitor(port).get(GRDP + query);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("theo 34 tỉnh, thành phố", "2.715.782");
    }

    @Test
    void whatIsHardlyTrustedIsShownToNobodyHere() {
        var ministry = new Visitor(port);
        ministry.signIn("bo.theodoi", "lienketvung-demo");
        for (var who : List.of(new Visitor(port), ministry)) {
            assertThat(who.get("/so-lieu/tong-muc-ban-le").body())
                    .contains("Chưa có số liệu")
                    .doesNotContain("7.010");
            assertThat(who.get(GRDP).body()).doesNotContain("25.203,8");
        }
        assertThat(new Visitor(port).get("/so-lieu/khong-co").statusCode()).isEqualTo(404);
    }

    @Test
    void theFilesRepeatThePage() throws Exception {
        var csv = new String(bytes(GRDP + "/bang.csv?pham-vi=34-tinh"), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFGRDP theo giá hiện hành, năm 2024, theo 34 tỉnh, thành phố\r\n");
        assertThat(csv.substring(csv.indexOf("\r\nĐịa bàn;Mã địa bàn;Kỳ;Giá trị;")).strip().lines())
                .hasSize(35);
        assertThat(csv)
                .contains("\r\nHồ Chí Minh;79@2025-07-01;năm 2024;2715782;tỷ đồng;Sơ bộ;")
                .contains("\r\nHuế;46@2025-07-01;năm 2024;;tỷ đồng;chưa đủ số liệu;");
        var rows = sheet(bytes(GRDP + "/bang.xlsx?pham-vi=34-tinh"));
        assertThat(rows.getFirst().getCellText(0))
                .isEqualTo("GRDP theo giá hiện hành, năm 2024, theo 34 tỉnh, thành phố");
        assertThat(rows)
                .filteredOn(row -> row.getCellText(0).equals("Hồ Chí Minh"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.getCell(3).asNumber()).isEqualByComparingTo("2715782"));
        assertThat(new String(bytes("/so-lieu/toc-do-tang-grdp/bang.csv"), StandardCharsets.UTF_8))
                .contains(";9,74;");
    }

    @Test
    void theMapIsADrawingOfItsOwn() throws Exception {
        var visitor = new Visitor(port);
        var address = GRDP + "/ban-do.svg?pham-vi=34-tinh&ky=2024";
        assertThat(visitor.get(GRDP + "?pham-vi=34-tinh").body())
                .contains("href=\"" + address.replace("&", "&amp;") + "\">SVG</a>");
        assertThat(new String(bytes(address), StandardCharsets.UTF_8))
                .contains("Hoàng Sa", "Trường Sa", "Hồ Chí Minh: 2.715.782 tỷ đồng")
                .contains("Nguồn: Bảng xếp hạng dẫn số liệu", "như đã biết ngày");
        assertThat(visitor.get(GRDP + "/ban-do.svg?pham-vi=vung-34").statusCode()).isEqualTo(404);
    }

    private static List<Row> sheet(byte[] workbook) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getFirstSheet().read();
        }
    }

    private byte[] bytes(String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + port + path);
            return http.send(
                            HttpRequest.newBuilder(address).header("Accept-Language", "vi").build(),
                            BodyHandlers.ofByteArray())
                    .body();
        }
    }
}
