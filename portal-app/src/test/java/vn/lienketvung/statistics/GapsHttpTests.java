package vn.lienketvung.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;

/** A visitor reads how far places lie apart, with what is missing, and takes it away. */
@HttpTest
class GapsHttpTests {

    private static final String AREA = "/so-lieu/dien-tich-tu-nhien/chenh-lech";
    private static final String GRDP = "/so-lieu/grdp-gia-hien-hanh/chenh-lech";

    @LocalServerPort int port;

    /** 24,233.07 by 2,514.81. */
    @Test
    void whereAllPlacesHaveFiguresEveryMeasureIsSaid() {
        var page = new Visitor(port).get(AREA + "?pham-vi=34-tinh").body();
        assertThat(page)
                .contains("cao nhất là Lâm Đồng (24.233,07 km²), gấp 9,6 lần")
                .contains("Phần giữa các vùng là", "Trong và giữa 6 vùng")
                .contains("mỗi nơi tính như nhau, không theo số dân", "Nguồn: Số liệu kèm Nghị")
                .contains("H. Theil, 1967", "A. F. Shorrocks, 1980", "J. G. Williamson, 1965")
                .doesNotContain("Còn thiếu gì");
    }

    /** 18.2 by 0.23. */
    @Test
    void regionsAreHeldAgainstEachOtherToo() {
        assertThat(new Visitor(port).get("/so-lieu/ty-le-ho-ngheo-va-can-ngheo/chenh-lech").body())
                .contains("theo 6 vùng cũ", "gấp 79,1 lần nơi thấp nhất là Đông Nam Bộ (0,23 %)")
                .doesNotContain("Phần giữa các vùng là");
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsGuessed() {
        var visitor = new Visitor(port);
        assertThat(visitor.get(GRDP + "?pham-vi=34-tinh&cach=so-lieu").body())
                .contains("Trong 25 trên 34 nơi so sánh được", "ít nhất là 21,6 lần")
                .contains("≥ 21,6 lần", "chỉ tính khi mọi nơi đều có số liệu")
                .contains("Chưa có số liệu của Cao Bằng, Điện Biên, Hà Tĩnh, Huế, Lai Châu và 4");
        assertThat(visitor.get(GRDP + "?pham-vi=34-tinh&cach=dau-nguoi").body())
                .contains("tỷ đồng trên 100.000 dân", "Chưa có dân số trung bình năm 2024 của");
        assertThat(visitor.get(GRDP + "?pham-vi=vung-34").body())
                .contains("Bắc Trung Bộ: Không cộng gộp vì thiếu số của Hà Tĩnh, Huế, Quảng Trị.");
    }

    @Test
    void growthHasNoGapAndNoFiles() {
        var visitor = new Visitor(port);
        var growth = "/so-lieu/toc-do-tang-grdp";
        assertThat(visitor.get(growth + "/chenh-lech").body())
                .contains("Không tính chênh lệch cho chỉ tiêu này", "Xem bảng số liệu");
        assertThat(visitor.get(growth).body()).doesNotContain("/chenh-lech");
        assertThat(visitor.get("/so-lieu/dien-tich-tu-nhien").body())
                .contains("href=\"" + AREA + "?pham-vi=34-tinh&amp;ky=2025\"");
        for (var file : new String[] {"bang.csv", "cac-ky.xlsx", "bieu-do.svg"})
            assertThat(visitor.get(growth + "/chenh-lech/" + file).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/so-lieu/khong-co/chenh-lech").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/so-lieu/tong-muc-ban-le/chenh-lech").body())
                .contains("Chưa có số liệu nào được công bố");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?pham-vi=ca-nuoc&ky=x", "?pham-vi=15@&vung=x", "?cach=x", "?vung=vung-63"})
    void whatMakesNoSenseNarrowsNothing(String query) {
        assertThat(new Visitor(port).get(AREA + query).body())
                .contains("theo 34 tỉnh, thành phố", "Trong và giữa 6 vùng<");
    }

    @Test
    void aDayThatIsNoneIsSaidAndKept() {
        var page = new Visitor(port).get(AREA + "?biet-ngay=31/02/2026");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("value=\"31/02/2026\"", "gấp 9,6 lần");
        assertThat(new Visitor(port).get(AREA + "?biet-ngay=31/10/2026").body())
                .contains("Chưa có số liệu nào được công bố");
    }

    @Test
    void theFilesRepeatThePage() {
        var visitor = new Visitor(port);
        assertThat(visitor.get(AREA + "/bang.csv?pham-vi=34-tinh").body())
                .startsWith("\uFEFFChênh lệch: Diện tích tự nhiên, năm 2025")
                .contains("\r\nLâm Đồng;68@2025-07-01;Duyên hải Nam Trung Bộ và Tây Nguyên;")
                .contains(";24233,07;2,49;24233,07;;Chính thức;");
        assertThat(visitor.get(AREA + "/cac-ky.csv?pham-vi=34-tinh").body())
                .contains("\r\nnăm 2025;34;34;9,6361;;");
        assertThat(visitor.get(GRDP + "/bang.csv?pham-vi=34-tinh&cach=so-lieu").body())
                .contains("\r\nHuế;46@2025-07-01;Bắc Trung Bộ;;;;;chưa đủ số liệu;Huế: Chưa có số");
        assertThat(visitor.get(AREA + "/bieu-do.svg?pham-vi=34-tinh").body())
                .contains("<svg", "Lâm Đồng", "24.233,07", "Nguồn: Số liệu kèm Nghị quyết")
                .doesNotContain("th:", "??");
    }

    @Test
    void englishSaysTheSame() {
        assertThat(new Visitor(port).get(AREA + "?lang=en").body())
                .contains("The highest is Lam Dong (24,233.07 km²), 9.6 times the lowest")
                .contains("Within and between the 6 regions", "How it is measured");
    }
}
