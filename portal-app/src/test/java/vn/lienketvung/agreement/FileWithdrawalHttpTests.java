package vn.lienketvung.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;

/** A file put in by mistake over HTTP, without JavaScript: refused, withdrawn, and what everybody sees afterwards. */
@HttpTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class FileWithdrawalHttpTests {

    private static final Pattern FILE =
            Pattern.compile("href=\"(/lam-viec/tep/[0-9a-f-]{36})/rut\"");

    @LocalServerPort int port;

    @Test
    void aMistakenFileGoesAndItsTraceStays() {
        var lead = arrive("dongthap.canbo");
        var partner = arrive("hcm.canbo");
        var file = fileToWithdraw(lead);
        assertThat(lead.get(file).statusCode()).isEqualTo(200);
        assertThat(partner.get(file + "/rut").body()).contains("Chỉ người làm việc thay cho");
        assertThat(partner.post(file + "/rut", "reason", "Nhầm").statusCode()).isEqualTo(403);

        lead.get(file + "/rut");
        var without = lead.post(file + "/rut", "reason", " ");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Nêu lý do rút tệp");
        var done = lead.post(file + "/rut", "reason", "Tệp của thỏa thuận khác");
        assertThat(done.statusCode()).isEqualTo(303);

        var dossier = done.headers().firstValue("Location").orElseThrow();
        var documents = lead.get(dossier.substring(dossier.indexOf("/lam-viec"))).body();
        assertThat(documents)
                .contains("Đã rút tệp", "Lý do: Tệp của thỏa thuận khác", "<s>")
                .doesNotContain(file + "/rut");
        for (var reader : new Visitor[] {lead, partner}) {
            var gone = reader.get(file);
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(gone.body()).contains("đã rút tệp này lúc", "Tệp của thỏa thuận khác");
        }
        assertThat(arrive("lamdong.canbo").get(file).statusCode()).isEqualTo(404);
        assertThat(lead.post(file + "/rut", "reason", "Lần nữa").statusCode()).isEqualTo(422);
        assertThat(partner.get("/lam-viec/thong-bao").body()).contains("rút");
    }

    /** Of the dossiers this person sees, one whose page offers the form. */
    private static String fileToWithdraw(Visitor lead) {
        var list = lead.get("/lam-viec/thoa-thuan?tt=IN_FORCE").body();
        var agreements =
                Pattern.compile("href=\"(/lam-viec/thoa-thuan/[0-9a-f-]{36})/tong-quan\">")
                        .matcher(list)
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .toList();
        for (var agreement : agreements) {
            var files = FILE.matcher(lead.get(agreement + "/tai-lieu").body());
            while (files.find()) {
                var page = lead.get(files.group(1) + "/rut").body();
                if (page.contains("name=\"reason\"") && !page.contains("name=\"replacement\""))
                    return files.group(1);
            }
        }
        throw new AssertionError("No file to withdraw in the demo data");
    }

    private Visitor arrive(String who) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(who, "lienketvung-demo").statusCode()).isEqualTo(302);
        visitor.get("/huong-dan");
        return visitor;
    }
}
