package vn.lienketvung.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;
import vn.lienketvung.shared.VietnamTime;

/** The council's conclusion over HTTP, without JavaScript: refused, recorded, told to the parties, and taken back. */
@HttpTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class CouncilEndingHttpTests {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final String CITED = "12/KL-HĐĐPV, " + written(LocalDate.now(VietnamTime.ZONE));

    @LocalServerPort int port;

    @Test
    void theCouncilEndsAnAgreementAndThinksBetterOfIt() {
        var coordinator = arrive("dbscl.dieuphoi");
        var lead = arrive("dongthap.canbo");
        var leader = arrive("dongthap.lanhdao");
        var agreement = inForce(lead);
        var page = agreement + "/ket-thuc";
        var form = page + "/ket-luan-hoi-dong";
        var back = page + "/rut-ket-luan";
        assertThat(lead.get(page).body()).contains("có thể kết luận chấm dứt").doesNotContain(form);
        assertThat(lead.post(form, "councilReason", "Lý do").statusCode()).isEqualTo(403);

        assertThat(coordinator.get(page).body()).contains(form);
        var today = written(LocalDate.now(VietnamTime.ZONE));
        var refused =
                coordinator.post(
                        form,
                        "conclusionNumber",
                        "12/KL-HĐĐPV",
                        "councilDay",
                        today,
                        "councilReason",
                        "Hết hiệu quả");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Ghi ngày ban hành kết luận", "Ngày chấm dứt sớm nhất là")
                .contains("Kèm văn bản kết luận đã ký")
                .contains("value=\"12/KL-HĐĐPV\"", "value=\"" + today + "\"", "Hết hiệu quả");

        coordinator.get(page);
        var done =
                coordinator.sendForm(
                        form,
                        "councilDocument",
                        PDF,
                        "conclusionNumber",
                        "12/KL-HĐĐPV",
                        "conclusionOn",
                        today,
                        "councilDay",
                        written(LocalDate.now(VietnamTime.ZONE).plusDays(1)),
                        "councilReason",
                        "Hết hiệu quả");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);

        assertThat(lead.get(page).body()).contains(CITED, "van-ban.pdf").doesNotContain(back);
        assertThat(lead.get(agreement + "/tong-quan").body())
                .contains("Hội đồng điều phối vùng kết luận chấm dứt thỏa thuận từ ngày", CITED);
        assertThat(lead.get(agreement + "/nhat-ky").body())
                .contains("Hội đồng điều phối vùng kết luận chấm dứt", CITED, "van-ban.pdf");
        for (var told : new Visitor[] {lead, leader, arrive("hcm.canbo")})
            assertThat(told.get("/lam-viec/thong-bao").body())
                    .contains("Hội đồng điều phối vùng kết luận chấm dứt", CITED);
        assertThat(leader.get("/lam-viec/trang-lanh-dao").body()).contains(page, CITED);
        assertThat(leader.get(page).body()).doesNotContain("/thong-bao-cham-dut");
        assertThat(leader.post(back, "councilTakeBack", "Thôi").statusCode()).isEqualTo(403);

        assertThat(coordinator.get(page).body()).contains(back).doesNotContain(form);
        assertThat(coordinator.post(back, "councilTakeBack", " ").statusCode()).isEqualTo(422);
        coordinator.get(page);
        assertThat(coordinator.post(back, "councilTakeBack", "Hội đồng xét lại").statusCode())
                .isEqualTo(303);
        assertThat(lead.get(agreement + "/nhat-ky").body()).contains("Hội đồng xét lại");
        assertThat(lead.get(agreement + "/tong-quan").body()).doesNotContain("Xem kết luận");
    }

    /** Of the agreements in force that this person's body leads with Ho Chi Minh City, one whose end is not announced. */
    private static String inForce(Visitor lead) {
        var list = lead.get("/lam-viec/thoa-thuan?tt=IN_FORCE").body();
        return Pattern.compile("href=\"(/lam-viec/thoa-thuan/[0-9a-f-]{36})/tong-quan\">")
                .matcher(list)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .filter(each -> lead.get(each + "/cac-ben").body().contains("Hồ Chí Minh"))
                .filter(each -> lead.get(each + "/cac-ben").body().contains("Đồng Tháp"))
                .filter(each -> !lead.get(each + "/tong-quan").body().contains("chấm dứt"))
                .findFirst()
                .orElseThrow();
    }

    private static String written(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    private Visitor arrive(String who) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(who, "lienketvung-demo").statusCode()).isEqualTo(302);
        visitor.get("/huong-dan");
        return visitor;
    }
}
