package vn.lienketvung.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;

/** The overview over HTTP: what each person sees, and that each figure is as long as the list it leads to. */
@HttpTest
class OverviewHttpTests {

    @LocalServerPort int port;

    private static final Pattern PLACE =
            Pattern.compile(
                    "<a href=\"(/lam-viec/cam-ket\\?[^\"]*)\" aria-label=\"[^\"]* trong (\\d+) cam kết đến hạn\"");
    private static final Pattern FIGURE =
            Pattern.compile(
                    "<a href=\"(/lam-viec/cam-ket\\?[^\"]*tt=(?:qua-han|im-lang|vuong-mac)[^\"]*)\">(\\d+)</a>");
    private static final Pattern LENGTH = Pattern.compile("<p>([\\d.]+) dòng · ");

    @Test
    void everyFigureLeadsToAListOfThatLength() {
        var ministry = signedIn("bo.theodoi");
        int compared = 0;
        for (var period :
                new String[] {
                    "2026-q4",
                    "2026-q3",
                    "2026",
                    "2026&so-do=vung-63&vung=DBSCL",
                    "2026&so-do=vung-kttd",
                    "2026-q3&biet-ngay=15/10/2026",
                    "2026&vung=DBSCL&biet-ngay=01/09/2026"
                }) {
            var page = ministry.get("/lam-viec/phan-tich?ky=" + period).body();
            var figures = new LinkedHashMap<String, String>();
            for (var pattern : new Pattern[] {PLACE, FIGURE})
                pattern.matcher(page)
                        .results()
                        .forEach(found -> figures.put(found.group(1), found.group(2)));
            for (Map.Entry<String, String> figure : figures.entrySet()) {
                var list = ministry.get(figure.getKey().replace("&amp;", "&")).body();
                var length = LENGTH.matcher(list);
                assertThat(length.find()).as(figure.getKey()).isTrue();
                assertThat(length.group(1)).as(figure.getKey()).isEqualTo(figure.getValue());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(8);
    }

    @Test
    void aDayThatIsOverIsReadAsItWasKnownThenAndALinkLeadsBackToNow() {
        var ministry = signedIn("bo.theodoi");
        var then = ministry.get("/lam-viec/phan-tich?vung=DBSCL&biet-ngay=01%2F09%2F2026").body();
        assertThat(then)
                .contains(
                        "như đã biết đến hết ngày 01/09/2026",
                        "href=\"/lam-viec/phan-tich?vung=DBSCL&amp;ky=2026-q3\"",
                        "tt=qua-han&amp;vung=DBSCL&amp;biet-ngay=01/09/2026")
                .doesNotContain("/lam-viec/thoa-thuan?tt=IN_FORCE&amp;vung");
        assertThat(
                        ministry.get(
                                        "/lam-viec/phan-tich/dia-phuong.csv?biet-ngay=01/09/2026&vung=DBSCL")
                                .body())
                .contains("như đã biết vào ngày 01/09/2026");
        assertThat(ministry.get("/lam-viec/phan-tich?biet-ngay=01/09/2020").body())
                .contains("Chưa cam kết nào đến hạn");
    }

    @Test
    void anotherDaysFiguresAreNeverTakenForThoseOfADayThatIsNone() {
        var ministry = signedIn("bo.theodoi");
        for (var day : new String[] {"31/02/2026", "hôm qua", "01/01/2099"}) {
            var typed = URLEncoder.encode(day, StandardCharsets.UTF_8);
            var page = ministry.get("/lam-viec/phan-tich?ky=2026-q3&biet-ngay=" + typed);
            assertThat(page.statusCode()).as(day).isEqualTo(422);
            assertThat(page.body())
                    .contains("href=\"#biet-ngay\"", "value=\"" + day + "\"", "quý III/2026")
                    .doesNotContain("như đã biết đến hết ngày");
            for (var answer : new String[] {"/phan-tich/dia-phuong.csv", "/cam-ket"})
                assertThat(ministry.get("/lam-viec" + answer + "?biet-ngay=" + typed).statusCode())
                        .as(answer)
                        .isEqualTo(404);
        }
    }

    @Test
    void aProvinceThatAnotherSchemeCutsStandsApart() {
        var ministry = signedIn("bo.theodoi");
        var nation = ministry.get("/lam-viec/phan-tich?so-do=vung-63").body();
        assertThat(nation)
                .contains(
                        "nằm trọn trong: Tây Nguyên.",
                        "Không thuộc trọn một vùng",
                        "6 vùng cũ (của 63 tỉnh)")
                .containsPattern("hoặc từ phần của hai vùng: [^.]*Phú Thọ[^.]*Tây Ninh");
        var delta = ministry.get("/lam-viec/phan-tich?so-do=vung-63&vung=DBSCL").body();
        assertThat(delta)
                .contains("chưa đếm được cho vùng của sơ đồ này", "so-do=vung-63&amp;vung=DBSCL")
                .doesNotContain("tt=den-han&amp;tinh=80");
        var csv = ministry.get("/lam-viec/phan-tich/dia-phuong.csv?so-do=vung-63&vung=DBSCL");
        assertThat(csv.body()).contains("Đồng Tháp;", "6 vùng cũ").doesNotContain("Tây Ninh;");
        assertThat(ministry.get("/lam-viec/phan-tich?so-do=khong-co").statusCode()).isEqualTo(200);
        assertThat(signedIn("dbscl.dieuphoi").get("/lam-viec/phan-tich?so-do=vung-63").body())
                .as("of a region that it sees in part it would read a part")
                .doesNotContain("6 vùng cũ");
    }

    @Test
    void theMapShowsTheBordersOfThe63AndSaysWhatItsFiguresAreOf() {
        var ministry = signedIn("bo.theodoi");
        var today = ministry.get("/lam-viec/phan-tich?vung=DBSCL").body();
        assertThat(today).contains("?vung=DBSCL&amp;ky=").doesNotContain("<path class=\"old\"");
        for (var address :
                new String[] {
                    "/lam-viec/phan-tich?vung=DBSCL&ranh-gioi=cu",
                    "/lam-viec/phan-tich/ban-do.svg?vung=DBSCL&ranh-gioi=cu"
                }) {
            var former = ministry.get(address).body();
            assertThat(former.split("<path class=\"old\"", -1)).as(address).hasSize(64);
            assertThat(Pattern.compile("<path class=\"m-?\\d\"").matcher(former).results())
                    .hasSize(34);
            assertThat(former.replaceAll("</text><text[^>]*>", " "))
                    .contains("số liệu chỉ có theo tỉnh, thành phố hiện nay");
            assertThat(former).contains(">Hoàng Sa</text>", ">Trường Sa</text>");
        }
    }

    @Test
    void nobodySeesHowOtherProvincesKeepTheirWord() {
        var province = signedIn("dongthap.canbo").get("/lam-viec/phan-tich?tinh=79").body();
        assertThat(province)
                .contains("quý", "Đồng Tháp")
                .doesNotContain("tt=den-han&amp;tinh=79", "tt=den-han&amp;tinh=91");
        var delta = signedIn("dbscl.dieuphoi").get("/lam-viec/phan-tich?vung=DNB").body();
        assertThat(delta)
                .contains("Đồng bằng sông Cửu Long")
                .doesNotContain("tt=den-han&amp;tinh=79");
        assertThat(signedIn("htx.senvang").get("/lam-viec/phan-tich").statusCode()).isEqualTo(403);
    }

    @Test
    void everyCardIsAFileToo() {
        var ministry = signedIn("bo.theodoi");
        var page = ministry.get("/lam-viec/phan-tich?ky=2026-q3").body();
        var files =
                Pattern.compile("href=\"(/lam-viec/phan-tich/[a-z-]+\\.(xlsx|csv|svg)[^\"]*)\"")
                        .matcher(page)
                        .results()
                        .toList();
        assertThat(files).hasSizeGreaterThan(16);
        for (var file : files) {
            var answer = ministry.get(file.group(1).replace("&amp;", "&"));
            assertThat(answer.statusCode()).as(file.group(1)).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains("toan-canh-")
                    .contains("." + file.group(2));
            if (file.group(2).equals("csv"))
                assertThat(answer.body()).startsWith("\uFEFF").contains("sổ thỏa thuận");
            if (file.group(2).equals("svg"))
                assertThat(answer.body()).contains("Hoàng Sa", "Trường Sa", "quý III/2026");
        }
        assertThat(ministry.get("/lam-viec/phan-tich/khong-co.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void englishSaysTheSame() {
        var page = signedIn("bo.theodoi").get("/lam-viec/phan-tich?lang=en").body();
        assertThat(page)
                .contains(
                        "Overview of the region",
                        "quarter ",
                        "Agreements in force",
                        "How it is counted");
    }

    private Visitor signedIn(String name) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(name, "lienketvung-demo").statusCode()).isLessThan(400);
        return visitor;
    }
}
