package vn.lienketvung.geography.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import vn.lienketvung.geography.InMemoryTerritory;
import vn.lienketvung.geography.LookUpPlace;

@WebMvcTest(PlaceLookUpController.class)
@Import(PlaceLookUpController.class)
@WithMockUser
class PlaceLookUpControllerTests {

    @Autowired MockMvc mvc;

    @Test
    void aVisitorIsToldWhatCanBeAsked() throws Exception {
        assertThat(page(200))
                .contains("<h1>Tra cứu địa bàn</h1>", "Ví dụ để thử", "name=\"tu-khoa\"")
                .doesNotContain("<table", "class=\"errs\"", "th:", "??");
    }

    @Test
    void anOldNameIsAnsweredWithWhatBecameOfIt() throws Exception {
        assertThat(page(200, "Vĩnh Phúc", ""))
                .contains("Vĩnh Phúc: 1 kết quả – Tra cứu địa bàn", "Kết quả vào ngày 22/11/2026")
                .contains("Tỉnh Vĩnh Phúc", "mã 26", "đến 30/06/2025", "ngày bắt đầu chưa rõ")
                .contains("Đã kết thúc", "Nhập vào:", ">Tỉnh Phú Thọ</a>")
                .contains("Vùng: Trung du và miền núi phía Bắc")
                .doesNotContain("??");
    }

    @Test
    void aSplitWardIsAnsweredWithAllItsParts() throws Exception {
        assertThat(page(200, "Cống Vị", ""))
                .contains("Quận Ba Đình, Thành phố Hà Nội", "Chia về 2 đơn vị:")
                .contains("mã 00008</span>; một phần", "mã 00025</span>; một phần");
    }

    @Test
    void theDayDecidesWhatAUnitWas() throws Exception {
        assertThat(page(200, "75", "29/04/2026")).contains("<b lang=\"vi\">Tỉnh Đồng Nai</b>");
        assertThat(page(200, "75", "30/04/2026"))
                .contains("<b lang=\"vi\">Thành phố Đồng Nai</b>")
                .contains("từ 01/07/2025 đến 29/04/2026", "từ 30/04/2026");
    }

    @Test
    void aCodeGivenOnIsAnsweredWithBothUnits() throws Exception {
        assertThat(page(200, "24", "30/06/2025"))
                .contains("Tỉnh Bắc Giang", "Tỉnh Bắc Ninh", "Chưa có", "Từ 01/07/2025 ·")
                .contains("Cổng có danh mục 63 tỉnh");
    }

    @Test
    void aProvinceThatSpansRegionsNamesThePartOfEach() throws Exception {
        assertThat(page(200, "25", "01/10/2025"))
                .contains("Vùng: Đồng bằng sông Hồng (phần Vĩnh Phúc cũ)");
    }

    @Test
    void nothingFoundSaysWhatWasSearchedAndWhatToTry() throws Exception {
        assertThat(page(200, "Atlantis", ""))
                .contains("Không tìm thấy “Atlantis”", "Thử bỏ bớt chữ")
                .doesNotContain("<table");
    }

    @Test
    void everyWrongFieldIsNamedAndNothingTypedIsLost() throws Exception {
        assertThat(page(422, "x", "31/02/2026"))
                .contains("<title>Lỗi: Tra cứu địa bàn", "Có 2 lỗi cần sửa")
                .contains("href=\"#tu-khoa\"", "href=\"#ngay\"", "value=\"31/02/2026\"")
                .contains("aria-describedby=\"ngay-goi-y ngay-loi\"", "ví dụ 22/11/2026")
                .doesNotContain("??");
        assertThat(page(422, "Bắc Kạn", "23/11/2026")).contains("Ngày không được sau hôm nay");
        assertThat(page(422, "Bắc Kạn", "2026-01-01")).contains("href=\"#ngay\"");
        assertThat(page(422, "", "01/01/2026")).contains("href=\"#tu-khoa\"");
    }

    @Test
    void whatIsTypedIsNeverMarkup() throws Exception {
        assertThat(page(200, "<b>Hà Nội</b>", "")).doesNotContain("<b>Hà Nội</b>");
    }

    @Test
    void englishReadersGetEnglishWordsAroundVietnameseNames() throws Exception {
        String page =
                mvc.perform(get("/tra-cuu/dia-ban").param("tu-khoa", "24").queryParam("lang", "en"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();

        assertThat(page)
                .contains(
                        "Look up a place", "code 24", "Merged into:", "province", "Tỉnh Bắc Giang")
                .doesNotContain("??");
    }

    private String page(int status) throws Exception {
        var response = mvc.perform(get("/tra-cuu/dia-ban")).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(status);
        return response.getContentAsString();
    }

    private String page(int status, String text, String day) throws Exception {
        var response =
                mvc.perform(get("/tra-cuu/dia-ban").param("tu-khoa", text).param("ngay", day))
                        .andReturn()
                        .getResponse();
        assertThat(response.getStatus()).isEqualTo(status);
        return response.getContentAsString();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Cast {

        @Bean
        LookUpPlace lookUpPlace() {
            InMemoryTerritory territory = InMemoryTerritory.cast();
            return new LookUpPlace(territory, territory, territory);
        }

        @Bean
        @Primary
        Clock noonOf22November2026() {
            return Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneOffset.UTC);
        }
    }
}
