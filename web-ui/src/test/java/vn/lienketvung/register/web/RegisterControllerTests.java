package vn.lienketvung.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.lienketvung.agreement.AgreementMother.NOW;
import static vn.lienketvung.agreement.AgreementMother.TODAY;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import vn.lienketvung.InMemoryPortal;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.AgreementKind;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.RegisterFilter;
import vn.lienketvung.register.RegisterRow;

@WebMvcTest
@Import({InMemoryPortal.class, RegisterController.class})
@WithMockUser
class RegisterControllerTests {

    @Autowired MockMvc mvc;
    @Autowired InMemoryPortal.Rows register;

    @BeforeEach
    void anEmptyRegister() {
        register.rows.clear();
    }

    @Test
    void whatIsOverdueIsSaidInWordsAndTheTotalsAreOfEverything() throws Exception {
        register.rows.add(row("Tiêu thụ trái cây", 1));
        register.rows.add(row("Kho lạnh", 0));

        assertThat(page("?", Cast.LAN))
                .contains("Quá hạn 12 ngày", "Còn 8 ngày", "UBND Đồng Tháp – UBND An Giang")
                .contains("Cộng 2 thỏa thuận", "2/8", "Hiện 1–2 trong 2", "Tạo thỏa thuận")
                .contains("Tải Excel (2 dòng)")
                .containsOnlyOnce("Đã đính chính ngày");
    }

    @Test
    void theAddressCarriesFiltersAndOrderAndEachFilterCanBeDropped() throws Exception {
        register.rows.add(row("Kho lạnh", 0));

        var page = page("?q=kho%20l%E1%BA%A1nh&tt=SIGNED&tinh=82&sap=-het-han", Cast.LAN);

        assertThat(register.asked.text()).isEqualTo("kho lạnh");
        assertThat(register.asked.status()).isEqualTo(AgreementStatus.SIGNED);
        assertThat(register.asked.sort()).isEqualTo(RegisterFilter.Sort.ENDS_ON);
        assertThat(page)
                .contains("Từ khóa: kho lạnh", "Tỉnh, thành phố: Đồng Tháp", "Bộ lọc (3)")
                .contains("href=\"?q=kho%20l%E1%BA%A1nh&amp;tinh=82&amp;sap=-het-han\"")
                .contains("aria-sort=\"descending\"");
    }

    @Test
    void whatMakesNoSenseIsIgnoredAndSaid() throws Exception {
        register.rows.add(row("Kho lạnh", 0));

        var page = page("?tt=NONSENSE&tinh=abc&trang=-1&sap=gi-do", Cast.LAN);

        assertThat(page).contains("tt=NONSENSE, tinh=abc, sap=gi-do, trang=-1", "Kho lạnh");
        assertThat(register.asked).isEqualTo(RegisterFilter.none());
    }

    @Test
    void everyFilterHasAChipInWords() throws Exception {
        var page = page("?vung=DBSCL&tinh=82&voi=91&nam=2027&canhbao=nguy-co&cuatoi=co", Cast.LAN);

        assertThat(page)
                .contains("Vùng: Đồng bằng sông Cửu Long", "Tỉnh, thành phố: Đồng Tháp")
                .contains("Với: An Giang", "Thực hiện trong năm 2027", "Đơn vị tôi tham gia")
                .contains("Bỏ lọc Có cam kết có nguy cơ chậm", "Bộ lọc (6)");
        assertThat(register.asked.attention()).isEqualTo(RegisterFilter.Attention.AT_RISK);
        assertThat(register.asked.year()).isEqualTo(2027);
        assertThat(register.asked.ownOnly()).isTrue();
    }

    @Test
    void aLongListIsPagedAndAPageBehindTheLastShowsTheLast() throws Exception {
        for (int i = 1; i <= 234; i++) register.rows.add(row("Thỏa thuận " + i, 0));

        assertThat(page("?", Cast.LAN)).contains("Hiện 1–50 trong 234", "?trang=2", "?trang=5");
        assertThat(page("?trang=99", Cast.LAN)).contains("Hiện 201–234 trong 234");
    }

    @Test
    void aVeryLongListIsCountedToItsEndOnRequestOnly() throws Exception {
        for (int i = 1; i <= 1234; i++) register.rows.add(row("Thỏa thuận " + i, 0));

        assertThat(page("?", Cast.LAN))
                .contains(
                        "Hơn 300 thỏa thuận", "Hiện 1–50 trong hơn 300", "Cộng 50 dòng đang hiện");
        assertThat(page("?trang=10", Cast.LAN)).contains("?trang=11", "rel=\"next\"");
        assertThat(page("?dem=co", Cast.LAN))
                .contains("Hiện 1–50 trong 1.234", "Cộng 1.234 thỏa thuận", "?trang=25&amp;dem=co");
    }

    @Test
    void nothingYetIsNotNoMatch() throws Exception {
        assertThat(page("?", Cast.LAN)).contains("Chưa có thỏa thuận nào", "bắt đầu dự thảo");
        assertThat(page("?", Cast.KHANH)).doesNotContain("Tạo thỏa thuận");
        assertThat(page("?tt=SIGNED", Cast.LAN)).contains("Không có thỏa thuận khớp bộ lọc");
    }

    private String page(String query, Official official) throws Exception {
        var request =
                get(URI.create("/lam-viec/thoa-thuan" + query))
                        .requestAttr(Official.class.getName(), official);
        var response = mvc.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private static RegisterRow row(String title, int overdue) {
        return new RegisterRow(
                AgreementId.random(),
                title,
                AgreementKind.USUAL,
                false,
                "12/TT-UBND",
                AgreementStatus.IN_FORCE,
                null,
                List.of("UBND Đồng Tháp", "UBND An Giang"),
                TODAY.minusYears(1),
                TODAY.plusYears(1),
                4,
                1,
                overdue,
                overdue > 0 ? TODAY.minusDays(12) : TODAY.plusDays(8),
                NOW,
                overdue > 0 ? NOW : null);
    }
}
