package vn.lienketvung.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;

/** A visitor finds products without signing in, and sees no more of one that is withdrawn. */
@HttpTest
class CatalogueHttpTests {

    private static final int FIRST_VIEW = 100 * 1024;
    private static final Pattern CARD = Pattern.compile("href=\"(/san-pham/[a-z0-9-]+)\">([^<]+)<");
    private static final Pattern PICTURE =
            Pattern.compile("href=\"(/san-pham/[a-z0-9-]+/anh/[0-9a-f]{64})\"");
    private static final Pattern ASSET =
            Pattern.compile("(?:href|src)=\"(/(?:css|js|webjars)/[^\"]+)\"");

    @LocalServerPort int port;

    @Test
    void aVisitorSearchesNarrowsAndReads() {
        var visitor = new Visitor(port);
        var list = visitor.get("/san-pham?q=nuoc+mam+phu+quoc");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(first(list.body(), 2)).startsWith("Nước mắm Phú Quốc");
        var tag = list.headers().firstValue("ETag").orElseThrow();
        assertThat(visitor.get("/san-pham?q=nuoc+mam+phu+quoc", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(visitor.get("/san-pham?q=nuoc+mem+phu+quoc").body())
                .contains("không", "gần nhất", "Nước mắm Phú Quốc");
        assertThat(visitor.get("/san-pham?sao=5").body())
                .contains("Sản phẩm OCOP 5 sao", "trong 21 sản phẩm");
        assertThat(visitor.get("/san-pham?q=zz&sao=9&vung=%27&tinh=x&trang=0").statusCode())
                .isEqualTo(200);
        assertThat(visitor.get("/san-pham?q=qqqq+zzzz").body())
                .contains("Không tìm thấy sản phẩm nào");
        assertThat(visitor.get("/san-pham?sao=5&lang=en").body())
                .contains("Five-star OCOP products", "21 products");
    }

    @Test
    void aListedProductSaysWhatNobodyPublished() {
        var visitor = new Visitor(port);
        var page =
                visitor.get(
                        "/san-pham/tra-shan-tuyet-ban-lien-"
                                + reference(visitor, "tra+shan+tuyet+ban+lien"));
        assertThat(page.body())
                .contains("OCOP 5 sao", "Không rõ", "chưa công bố", "Lào Cai", "Nguồn")
                .doesNotContain("hồ sơ OCOP số");
        assertThat(visitor.get("/san-pham/khong-co-p999").statusCode()).isEqualTo(404);
        var moved = visitor.get("/san-pham/ten-cu-p001");
        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(moved.headers().firstValue("Location").orElseThrow())
                .endsWith("/san-pham/mat-hoa-dua-p001");
    }

    @Test
    void whatIsWithdrawnIsGoneAtOnceWithItsPictures() throws Exception {
        var visitor = new Visitor(port);
        var address =
                match(CARD, visitor.get("/san-pham?q=mat+ong+hoa+nhan+sen+vang").body()).group(1);
        var page = visitor.get(address).body();
        assertThat(page).contains("Mật ong hoa nhãn Sen Vàng", "Hữu cơ", "Hợp tác xã");
        var picture = match(PICTURE, page).group(1);
        assertThat(visitor.get(picture).headers().firstValue("Content-Type").orElseThrow())
                .startsWith("image/jpeg");
        var producer = match(Pattern.compile("href=\"(/hop-tac-xa/[a-z0-9-]+)\""), page).group(1);
        assertThat(visitor.get(producer).body())
                .contains("Sản phẩm đang công bố", "Xoài sấy dẻo Sen Vàng");

        var maker = new Visitor(port);
        maker.signIn("htx.senvang", "lienketvung-demo");
        var own =
                match(
                                Pattern.compile(
                                        "href=\"(/lam-viec/san-pham/[0-9a-f-]{36})\">Mật ong hoa nhãn"),
                                maker.get("/lam-viec/san-pham-cua-toi").body())
                        .group(1);
        maker.get(own);
        assertThat(maker.post(own + "/rut").statusCode()).isEqualTo(303);
        assertThat(visitor.get(address).statusCode()).isEqualTo(404);
        assertThat(visitor.get(picture).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/san-pham?q=mat+ong+hoa+nhan+sen+vang").body())
                .doesNotContain("Mật ong hoa nhãn Sen Vàng");
        maker.get(own);
        assertThat(maker.post(own + "/cong-bo").statusCode()).isEqualTo(303);
        assertThat(visitor.get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void theFirstViewIsSmallEnoughForASlowLine() throws Exception {
        var body = new String(unpacked("/san-pham"), StandardCharsets.UTF_8);
        var assets = new LinkedHashSet<String>();
        var found = ASSET.matcher(body);
        while (found.find()) assets.add(found.group(1));
        assertThat(assets).hasSizeGreaterThan(3);
        long bytes = sent("/san-pham").length;
        for (var asset : assets) bytes += sent(asset).length;
        assertThat(bytes).isLessThan(FIRST_VIEW);
    }

    private byte[] sent(String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .header("Accept-Encoding", "gzip")
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
        }
    }

    private byte[] unpacked(String path) throws IOException, InterruptedException {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(sent(path)))) {
            return unpacked.readAllBytes();
        }
    }

    private static String reference(Visitor visitor, String words) {
        var address = match(CARD, visitor.get("/san-pham?q=" + words).body()).group(1);
        return address.substring(address.lastIndexOf('-') + 1);
    }

    private static String first(String body, int group) {
        return match(CARD, body).group(group);
    }

    private static Matcher match(Pattern pattern, String body) {
        var found = pattern.matcher(body);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found;
    }
}
