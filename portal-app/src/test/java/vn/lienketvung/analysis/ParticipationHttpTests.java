package vn.lienketvung.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;

/** Who takes part, over HTTP: each figure is as long as its list, and what is not known is said. */
@HttpTest
class ParticipationHttpTests {

    private static final String PAGE = "/lam-viec/phan-tich/tham-gia";
    private static final Pattern FIGURE =
            Pattern.compile("<a href=\"(" + PAGE + "/danh-sach\\?[^\"]*)\">([\\d.]+)</a>");
    private static final Pattern LENGTH = Pattern.compile("<p>([\\d.]+) dòng · ");

    @LocalServerPort int port;

    @Test
    void everyFigureLeadsToAListOfThatLength() {
        var ministry = signedIn("bo.theodoi");
        for (var scope : new String[] {"?tinh=82", "?vung=DBSCL"}) {
            var figures = FIGURE.matcher(ministry.get(PAGE + scope).body()).results().toList();
            assertThat(figures).hasSizeGreaterThan(8);
            for (var figure : figures.subList(0, Math.min(24, figures.size()))) {
                var list = ministry.get(figure.group(1).replace("&amp;", "&")).body();
                var length = LENGTH.matcher(list);
                assertThat(length.find()).as(figure.group(1)).isTrue();
                assertThat(length.group(1)).as(figure.group(1)).isEqualTo(figure.group(2));
            }
        }
    }

    @Test
    void aRecordOfTheListHasItsPage() {
        var ministry = signedIn("bo.theodoi");
        for (var list : new String[] {"co-so", "san-pham", "cam-ket"}) {
            var body = ministry.get(PAGE + "/danh-sach?gi=" + list).body();
            var record =
                    Pattern.compile(
                                    "<th scope=\"row\"><a href=\"(/(?:hop-tac-xa|san-pham|lam-viec/cam-ket)/[^\"]+)\"")
                            .matcher(body);
            assertThat(record.find()).as(list).isTrue();
            assertThat(ministry.get(record.group(1)).statusCode())
                    .as(record.group(1))
                    .isEqualTo(200);
        }
    }

    @Test
    void whatIsNotKnownIsSaidAndNotGuessed() {
        var page = signedIn("bo.theodoi").get(PAGE).body();
        assertThat(page)
                .contains("Xã biên giới", "Xã miền núi, vùng cao, đặc biệt khó khăn")
                .contains("Chưa đủ số liệu: cổng chưa có danh mục phân định xã")
                .contains("Hà Giang", "Bắc Kạn", "Đặc khu (hải đảo)");
        assertThat(signedIn("bo.theodoi").get(PAGE + "?lang=en").body())
                .contains("Who takes part", "Border communes", "former provinces");
    }

    @Test
    void theTablesAreFilesToo() {
        var ministry = signedIn("bo.theodoi");
        for (var table : new String[] {"tinh-cu", "loai-xa"}) {
            var csv = ministry.get(PAGE + "/" + table + ".csv?vung=DBSCL");
            assertThat(csv.statusCode()).isEqualTo(200);
            assertThat(csv.body()).startsWith("\uFEFF").contains("Nguồn: danh mục sản phẩm");
            assertThat(ministry.get(PAGE + "/" + table + ".xlsx").statusCode()).isEqualTo(200);
        }
        assertThat(ministry.get(PAGE + "/tinh-cu.csv?vung=DBSCL").body())
                .contains("Đồng Tháp;Tiền Giang;", "Cần Thơ;Không gắn với tỉnh cũ nào;1;")
                .doesNotContain("Hà Giang");
        assertThat(ministry.get(PAGE + "/khong-co.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void nobodySeesMoreThanTheirScope() {
        assertThat(signedIn("dbscl.dieuphoi").get(PAGE + "?vung=TDMN").body())
                .contains("Tiền Giang")
                .doesNotContain("Hà Giang");
        assertThat(signedIn("htx.senvang").get(PAGE).statusCode()).isEqualTo(403);
    }

    private Visitor signedIn(String name) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(name, "lienketvung-demo").statusCode()).isLessThan(400);
        return visitor;
    }
}
