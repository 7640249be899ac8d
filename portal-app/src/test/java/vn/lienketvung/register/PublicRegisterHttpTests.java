package vn.lienketvung.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;

/** A visitor reads the summaries of signed agreements, until the lead keeps one back. */
@HttpTest
class PublicRegisterHttpTests {

    private static final Pattern MANGO =
            Pattern.compile("/thoa-thuan/([0-9a-f-]{36})\"[^>]*>Tiêu thụ xoài");

    @LocalServerPort int port;

    @Test
    void theLeadRestrictsAndTheVisitorSeesOnlyACount() {
        var visitor = new Visitor(port);
        var list = visitor.get("/thoa-thuan");
        assertThat(list.body()).contains("0 thỏa thuận hạn chế công bố");
        var mango = MANGO.matcher(list.body());
        assertThat(mango.find()).isTrue();
        var id = mango.group(1);
        var summary = visitor.get("/thoa-thuan/" + id);
        assertThat(summary.statusCode()).isEqualTo(200);
        assertThat(summary.body()).contains("Tiêu thụ xoài", "Cam kết");
        var tag = list.headers().firstValue("ETag").orElseThrow();
        assertThat(visitor.get("/thoa-thuan", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(visitor.get("/thoa-thuan?tinh=01").body()).doesNotContain(id);

        var lead = new Visitor(port);
        lead.signIn("dongthap.canbo", "lienketvung-demo");
        var page = "/lam-viec/thoa-thuan/" + id + "/cong-bo";
        assertThat(lead.get(page).body()).contains("Tóm tắt đang công khai");
        assertThat(lead.post(page + "/han-che", "reason", " ").statusCode()).isEqualTo(422);
        lead.get(page);
        assertThat(lead.post(page + "/han-che", "reason", "Giá chưa công bố").statusCode())
                .isEqualTo(303);
        assertThat(lead.get(page).body()).contains("Giá chưa công bố", "Công bố lại");

        assertThat(visitor.get("/thoa-thuan/" + id).statusCode()).isEqualTo(404);
        var restricted = visitor.get("/thoa-thuan", "If-None-Match", tag);
        assertThat(restricted.statusCode()).isEqualTo(200);
        assertThat(restricted.body())
                .contains("1 thỏa thuận hạn chế công bố")
                .doesNotContain(id, "Tiêu thụ xoài");

        assertThat(lead.post(page + "/mo-lai", "reason", "Đã công bố giá").statusCode())
                .isEqualTo(303);
        assertThat(visitor.get("/thoa-thuan/" + id).statusCode()).isEqualTo(200);
    }
}
