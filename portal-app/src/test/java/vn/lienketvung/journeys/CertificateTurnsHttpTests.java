package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lienketvung.Visitor;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.portal.demo.StartingStates;

/** From a score to the certificate, the page behind its QR code, and its revocation. */
class CertificateTurnsHttpTests extends Turns {

    private static final String MINISTRY = "bo.theodoi";
    private static final String DECIDE = "/lam-viec/chung-nhan-ocop/quyet-dinh/";
    private static final int MOST_BYTES = 30 * 1024;

    @Autowired CriteriaSets sets;

    @Test
    void fourStarsFromTheProvinceScannedAndRevoked() throws IOException {
        var dossier = CouncilStage.scored(database, sets, "Gạo bốn sao", "82.50", 4);
        as(LAN).get(DECIDE + dossier);
        assertThat(as(LAN).fillIn(DECIDE + dossier + "/cong-nhan", "signer", "A"))
                .satisfies(refused -> {
                    assertThat(refused.statusCode()).isEqualTo(422);
                    assertThat(refused.body()).contains("Chọn bản quét hoặc ảnh chụp văn bản");
                });
        var answer = decide(LAN, dossier, "cong-nhan");
        var page = answer.headers().firstValue("Location").orElseThrow();
        assertThat(as(LAN).get(page).body()).contains("Còn hiệu lực", "4 sao");
        assertThat(as("htx.senvang").get(page + "/nhan").body()).contains("<svg", "/q/");
        assertThat(as("htx.senvang").get("/lam-viec/chung-nhan-ocop").body())
                .contains("Gạo bốn sao");
        var code = one("select code from certificate where product_name = 'Gạo bốn sao'");
        var scanned = scan(code + "?lo=L-0");
        assertThat(scanned.statusCode()).isEqualTo(200);
        assertThat(scanned.body())
                .contains("Giấy chứng nhận còn hiệu lực", "Cơ sở không khai lô hàng số L-0");
        assertThat(as(LAN).fillIn(page + "/thu-hoi", paper("reason", "x")).statusCode())
                .isEqualTo(422);
        turnWithPaper(LAN, page, page + "/thu-hoi", paper("reason", "Không còn sản xuất"));
        assertThat(as(LAN).get(page).body()).contains("ban-quet.pdf");
        assertThat(scan(code).body())
                .contains("đã bị thu hồi", "Không còn sản xuất")
                .doesNotContain("còn hiệu lực");
    }

    @Test
    void fiveStarsFromTheMinistry() throws IOException {
        var dossier = CouncilStage.scored(database, sets, "Gạo năm sao", "95.00", 5);
        decide(LAN, dossier, "chuyen-bo");
        var page = decide(MINISTRY, dossier, "cong-nhan").headers().firstValue("Location");
        assertThat(as(LAN).get(page.orElseThrow()).body())
                .contains("5 sao")
                .doesNotContain("/thu-hoi");
        isTold("htx.senvang", dossier, "Công nhận 5 sao", "Chuyển bộ xét năm sao", "7/2026");
        wasTold(MINISTRY, "Hồ sơ OCOP Gạo năm sao chờ bộ xét năm sao");
        wasTold(LAN, "Sản phẩm Gạo năm sao đã được công nhận OCOP");
    }

    @Test
    void theMinistryRefusesAndTheProvinceRecognisesFour() throws IOException {
        var dossier = CouncilStage.scored(database, sets, "Gạo không năm sao", "91.00", 5);
        decide(LAN, dossier, "chuyen-bo");
        decide(MINISTRY, dossier, "khong-nam-sao");
        wasTold("htx.senvang", "Bộ không công nhận năm sao cho Gạo không năm sao");
        wasTold(LAN, "Bộ không công nhận năm sao cho Gạo không năm sao");
        var page = decide(LAN, dossier, "cong-nhan").headers().firstValue("Location");
        assertThat(as(LAN).get(page.orElseThrow()).body()).contains("4 sao");
        isTold(LAN, dossier, "Công nhận 4 sao", "Bộ không công nhận năm sao");
    }

    @Test
    void tooFewPointsAreDeclined() throws IOException {
        var dossier = CouncilStage.scored(database, sets, "Gạo chưa đạt", "45.00", 2);
        decide(LAN, dossier, "khong-cong-nhan");
        isTold("htx.senvang", dossier, "Không công nhận", "45 trên 100 điểm", "Đạt");
        wasTold("htx.senvang", "Gạo chưa đạt không được công nhận OCOP");
        wasTold("sadec.daumoi", "Gạo chưa đạt không được công nhận OCOP");
        assertThat(as(MINH).get("/lam-viec/ho-so-ocop/" + dossier).statusCode()).isEqualTo(404);
    }

    @Test
    void aCodeNobodyKnowsIsExplained() {
        var answer = scan("ABCDEFGHJKMNPQRS");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Mã này không có trong sổ");
    }

    /** With its style under 30 KB, without any cookie and without a script. */
    private HttpResponse<String> scan(String code) {
        var visitor = new Visitor(port);
        var answer = visitor.get("/q/" + code);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body()).doesNotContain("<script", "_csrf");
        var style = visitor.get("/css/q.css");
        assertThat(style.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(bytes(answer) + bytes(style)).isLessThan(MOST_BYTES);
        return answer;
    }

    private static int bytes(HttpResponse<String> answer) {
        return answer.body().getBytes(StandardCharsets.UTF_8).length;
    }

    private HttpResponse<String> decide(String who, UUID dossier, String slug) throws IOException {
        var page = DECIDE + dossier;
        as(who).get(page);
        var scan = StartingStates.paper(slug + dossier);
        return taken(
                as(who).sendForm(
                                page + "/" + slug,
                                "scan",
                                scan,
                                paper("certificate", "7/2026", "words", "Đạt")));
    }

    /** Everybody who may read the dossier sees what was decided, and opens the paper. */
    private void isTold(String who, UUID dossier, String... words) {
        var page = "/lam-viec/ho-so-ocop/" + dossier;
        var text = as(who).get(page).body();
        assertThat(text).contains(words).contains("512/QĐ-UBND", "van-ban.pdf");
        var link = Pattern.compile(page + "/tep/[0-9a-f-]{36}").matcher(text);
        assertThat(link.find()).isTrue();
        assertThat(new String(as(who).download(link.group()), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
    }

    private void wasTold(String who, String words) {
        assertThat(as(who).get("/lam-viec/thong-bao").body()).contains(words);
    }

    private static String[] paper(String... more) {
        var fields = new String[6 + more.length];
        var paper =
                new String[] {
                    "number", "512/QĐ-UBND", "decidedOn", inDays(0), "signer", "Phó Chủ tịch"
                };
        System.arraycopy(paper, 0, fields, 0, paper.length);
        System.arraycopy(more, 0, fields, paper.length, more.length);
        return fields;
    }
}
