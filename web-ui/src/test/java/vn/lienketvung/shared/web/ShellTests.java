package vn.lienketvung.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.RequestBuilder;

@WebMvcTest(SampleController.class)
@WithMockUser
class ShellTests {

    @Autowired MockMvc mvc;

    @Test
    void everyFragmentIsRenderedInTheFrame() throws Exception {
        String page = text(get("/mau"), 200);

        assertThat(page)
                .contains("<html lang=\"vi\">", "Trang mẫu – Cổng Liên kết vùng", "lang=en")
                .contains("Trang thử nghiệm – dữ liệu minh họa", "aria-current=\"page\"")
                .contains("value=\"1.250,5\"", "value=\"09/03/2026\"")
                .contains("aria-describedby=\"amount-goi-y\"", "id=\"rows-0-title\"")
                .contains("21–22 trong 1.234", "trang=3", "trang=1")
                .doesNotContain("class=\"errs\"", "th:", "??");
    }

    @Test
    void whatWasTypedWrongComesBackWithItsErrorAndALinkToIt() throws Exception {
        String page =
                text(
                        post("/mau")
                                .with(csrf())
                                .param("name2", "  ")
                                .param("amount", "1,234.5")
                                .param("dueOn", "31/02/2026")
                                .param("rows[0].title", "x")
                                .param("rows[0].target", "1 234"),
                        422);

        assertThat(page)
                .contains("Có 4 chỗ cần sửa", "href=\"#amount\"", "href=\"#rows-0-target\"")
                .contains("value=\"1,234.5\"", "value=\"31/02/2026\"", "value=\"1 234\"")
                .containsSubsequence("#name2", "#amount", "#dueOn", "#rows-0-target")
                .contains("aria-invalid=\"true\"", "aria-describedby=\"name2-goi-y name2-loi\"")
                .contains("Nhập ngày có thật theo dạng ngày/tháng/năm");
    }

    @Test
    void aRefusalOfTheDomainStandsBesideItsField() throws Exception {
        String page =
                text(
                        post("/mau")
                                .with(csrf())
                                .param("name2", "Tên")
                                .param("amount", "1.250,5")
                                .param("rows[0].title", "x")
                                .param("rows[0].target", "1.000"),
                        422);

        assertThat(page)
                .contains("href=\"#rows-0-target\">Hạn phải trước 31/12/2027")
                .contains("<span>Mẫu chưa đủ</span>");
    }

    @Test
    void englishIsOneLinkAwayAndKeepsTheFilters() throws Exception {
        String page = text(get("/mau?q=a&lang=en"), 200);

        assertThat(page)
                .contains("<html lang=\"en\">", "Regional Linkage Portal", "/mau?q=a&amp;lang=vi")
                .contains("1,234");
        assertThat(text(get("/mau?lang=fr"), 200)).contains("<html lang=\"vi\">");
    }

    @Test
    void everyNoHasItsStatusAndAReferenceCode() throws Exception {
        assertThat(text(get("/mau/tu-choi?loai=refused"), 422)).contains("Mẫu chưa đủ");
        assertThat(text(get("/mau/tu-choi?loai=forbidden"), 403)).contains("Sở Công Thương mẫu");
        assertThat(text(get("/mau/tu-choi?loai=missing"), 404)).contains("Không tìm thấy");
        assertThat(text(get("/mau/tu-choi?loai=conflict"), 409)).contains("cập nhật trước");
        assertThat(text(get("/mau/tu-choi?loai=other"), 500))
                .contains("Cổng gặp sự cố")
                .containsPattern("[A-Z2-9]{4}-[A-Z2-9]{4}")
                .doesNotContain("planted");
        assertThat(text(get("/mau/toi"), 403)).contains("không có quyền");
        assertThat(text(get("/khong-co"), 404)).contains("Không tìm thấy");
    }

    @Test
    void aConflictKeepsWhatWasTyped() throws Exception {
        assertThat(text(get("/mau/xung-dot"), 409))
                .contains("của tôi", "của họ", "name=\"version\" value=\"7\"", "Khác nhau");
    }

    @Test
    void afterAFormTheNextPageIsFetchedAndSaysWhatWasDone() throws Exception {
        MvcResult sent = mvc.perform(post("/mau/xong").with(csrf())).andReturn();

        assertThat(sent.getResponse().getStatus()).isEqualTo(303);
        assertThat(text(get("/mau").flashAttrs(sent.getFlashMap()), 200))
                .contains("<div class=\"note ok\"><p>Mẫu</p></div>");
    }

    private String text(RequestBuilder request, int status) throws Exception {
        MvcResult result = mvc.perform(request).andReturn();
        String page =
                result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        String kept = System.getProperty("portal.test.pages");
        if (kept != null)
            Files.writeString(
                    Path.of(kept, "page-" + status + "-" + page.length() + ".html"), page);
        assertThat(result.getResponse().getStatus()).as(page).isEqualTo(status);
        return page;
    }
}
