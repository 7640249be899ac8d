package vn.lienketvung.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;
import vn.lienketvung.journeys.DossierStage;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** What a cooperative sends from its phone, and what of it is refused. */
@HttpTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class DossierHttpTests {

    private static final String LIST = "/lam-viec/ho-so-ocop";
    private static final Pattern FILE = Pattern.compile("/tep/([0-9a-f-]{36})");
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort int port;
    @Autowired DatabaseAccess database;
    @Autowired CriteriaSets sets;

    @Test
    void aDraftIsKeptHoweverOftenItIsSentAndGuardedAgainstOthers() {
        DossierStage.set(database, sets);
        var cooperative = arrive("htx.senvang");
        assertThat(cooperative.post(LIST).body()).contains("Chọn một sản phẩm");
        var dossier = started(cooperative);
        sectionsAreKept(cooperative, dossier);
        evidenceIsHandedToWhoMaySeeIt(cooperative, dossier);
        assertThat(cooperative.post(dossier + "/kiem-tra").statusCode()).isEqualTo(422);
        assertThat(arrive("dongthap.canbo").get(dossier).statusCode()).isEqualTo(404);
        cooperative.get(dossier);
        assertThat(cooperative.post(dossier + "/rut", "words", "").statusCode()).isEqualTo(422);
        assertThat(cooperative.post(dossier + "/rut", "words", "Nhầm").statusCode()).isEqualTo(303);
        assertThat(cooperative.get(dossier).body()).contains("Đã rút", "Nhầm");
        assertThat(cooperative.get(dossier + "/muc/A1").statusCode()).isEqualTo(422);
    }

    /** One dossier, however often the button is pressed. */
    private static String started(Visitor cooperative) {
        var product = DossierStage.PRODUCT_ID.toString();
        assertThat(cooperative.get(LIST).body()).contains(product);
        var answer = cooperative.post(LIST, "product", product);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(cooperative.get(LIST + "?q=gao+thu+cua").body())
                .contains("Có 1 hồ sơ")
                .doesNotContain("value=\"" + product);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static void sectionsAreKept(Visitor cooperative, String dossier) {
        cooperative.get(dossier + "/muc/A1");
        var kept = section(cooperative, dossier, "/", "A1a:2");
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(kept.headers().firstValue("Location").orElseThrow()).endsWith("/muc/B2");
        cooperative.get(dossier + "/muc/A1");
        var stale = section(cooperative, dossier, "/", "A1a:3");
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("Người khác của cơ sở", "value=\"A1a:2/\"");
        assertThat(stale.body()).containsPattern("value=\"A1a:3\"[^>]*checked");
        assertThat(section(cooperative, dossier, "A1a:2/", "A1a:3").statusCode()).isEqualTo(303);
        cooperative.get(dossier + "/muc/A1");
        var wrong = cooperative.post(dossier + "/muc/A1", "seen", "A1a:3/", "rows[0].code", "B2");
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(cooperative.get(dossier + "/muc/A9").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> section(
            Visitor cooperative, String dossier, String seen, String choice) {
        return cooperative.post(
                dossier + "/muc/A1",
                "seen",
                seen,
                "rows[0].code",
                "A1a",
                "rows[0].choice",
                choice,
                "rows[1].code",
                "A1b");
    }

    private void evidenceIsHandedToWhoMaySeeIt(Visitor cooperative, String dossier) {
        cooperative.get(dossier + "/muc/A1");
        assertThat(sent(cooperative, dossier, "Không phải PDF".getBytes(StandardCharsets.UTF_8)))
                .returns(422, HttpResponse::statusCode);
        cooperative.get(dossier + "/muc/A1");
        assertThat(sent(cooperative, dossier, PDF)).returns(303, HttpResponse::statusCode);
        var file = FILE.matcher(cooperative.get(dossier + "/muc/A1").body());
        assertThat(file.find()).isTrue();
        var address = dossier + "/tep/" + file.group(1);
        assertThat(cooperative.download(address)).isEqualTo(PDF);
        assertThat(cooperative.get(address).headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(header -> assertThat(header).startsWith("attachment"));
        assertThat(arrive("sadec.daumoi").get(address).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> sent(Visitor cooperative, String dossier, byte[] content) {
        return cooperative.sendForm(
                dossier + "/muc/A1",
                "rows[0].file",
                content,
                "seen",
                "A1a:3/",
                "rows[0].code",
                "A1a",
                "rows[0].choice",
                "A1a:3",
                "rows[1].code",
                "A1b");
    }

    private Visitor arrive(String username) {
        var visitor = new Visitor(port);
        visitor.signIn(username, "lienketvung-demo");
        visitor.get(LIST);
        return visitor;
    }
}
