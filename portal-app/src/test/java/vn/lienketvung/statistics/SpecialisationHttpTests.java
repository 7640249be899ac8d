package vn.lienketvung.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;

/** A visitor reads specialisation and openness where figures allow it, and elsewhere what is missing. */
@HttpTest
class SpecialisationHttpTests {

    private static final String PAGE = "/so-lieu/chuyen-mon-hoa";
    private static final String MADE_UP = "(có số minh họa)";

    @LocalServerPort int port;

    @Test
    void whereEverythingIsKnownPlacesAreMeasuredAndMadeUpFiguresAreMarked() {
        assertThat(new Visitor(port).get(PAGE).body())
                .contains(
                        "<h1>Chuyên môn hóa và độ mở, năm 2023, theo 34 tỉnh, thành phố " + MADE_UP)
                .contains("Khác cả nước nhiều nhất là", "tính được 34 trên 34 nơi")
                .contains("Mở nhất là", "Nguồn: Số minh họa của bản dùng thử");
    }

    @Test
    void whatIsMissingIsNamed() {
        var page = new Visitor(port).get(PAGE + "?ky=2024").body();
        assertThat(page)
                .contains("Chưa đủ số liệu để tính chuyên môn hóa", "Chưa đủ số liệu để tính độ mở")
                .contains("href=\"/so-lieu/gia-tri-tang-them-dich-vu\"", "0/34", "25/34")
                .doesNotContain(MADE_UP);
        assertThat(new Visitor(port).get(PAGE + "/bang.svg?ky=2024").statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get(PAGE + "/bang.csv?ky=2024").body())
                .contains("\r\nAn Giang;91@2025-07-01;;;;;;;;chưa đủ số liệu\r\n");
    }

    @Test
    void theFilesRepeatThePageAndAreMarkedToo() {
        var visitor = new Visitor(port);
        for (var file : new String[] {"bang.csv", "do-mo.csv", "bang.svg", "do-mo.svg"})
            assertThat(visitor.get(PAGE + "/" + file + "?ky=2023").body())
                    .as(file)
                    .contains("minh họa", "Hồ Chí Minh")
                    .doesNotContain("??");
        assertThat(visitor.get(PAGE + "/bang.csv?ky=2023").body())
                .contains("Địa bàn;Mã địa bàn;Chỉ số chuyên môn hóa;Thương số: nông");
    }

    @Test
    void seriesAndGapsOfMadeUpFiguresAreMarkedAndRealOnesAreNot() {
        var visitor = new Visitor(port);
        var grdp = "/so-lieu/grdp-gia-hien-hanh";
        for (var path : new String[] {"", "/chenh-lech", "/bang.csv", "/chenh-lech/bang.csv"}) {
            assertThat(visitor.get(grdp + path + "?pham-vi=34-tinh&ky=2023").body())
                    .as(path)
                    .contains(MADE_UP);
            assertThat(visitor.get(grdp + path + "?pham-vi=34-tinh&ky=2024").body())
                    .as(path)
                    .doesNotContain(MADE_UP);
        }
        assertThat(visitor.get(grdp + "/chenh-lech?pham-vi=34-tinh&ky=2023").body())
                .contains("trên 100.000 dân", "mỗi nơi tính theo số dân trung bình");
        assertThat(visitor.get(grdp + "/chenh-lech?pham-vi=34-tinh&ky=2024").body())
                .contains("năm 2023 (minh họa)</a>", "Nguồn: Số minh họa");
        assertThat(visitor.get("/so-lieu").body()).contains("năm 2023 (minh họa)");
    }

    @Test
    void aDayThatIsNoneIsSaidAndKept() {
        var page = new Visitor(port).get(PAGE + "?biet-ngay=31/02/2026");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("value=\"31/02/2026\"");
        assertThat(new Visitor(port).get(PAGE + "?biet-ngay=31/10/2026").body())
                .contains("0/34", "Chưa đủ số liệu để tính độ mở");
    }

    @Test
    void englishSaysTheSame() {
        assertThat(new Visitor(port).get(PAGE + "?lang=en").body())
                .contains("Specialisation and openness, 2023, by the 34 provinces (illustrative")
                .contains("Least like the nation is", "Figures it takes");
    }
}
