package vn.lienketvung.shared.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.w3c.dom.Element;

/** Whatever is shown: all provinces, and both archipelagos by name, on the page and in the file. */
@WebMvcTest(ChartSampleController.class)
@WithMockUser
class MapTests {

    private static final Pattern PROVINCE = Pattern.compile("<path class=\"m-?\\d\" fill=\"");

    @Autowired MockMvc mvc;

    @ParameterizedTest
    @CsvSource({
        "moi, 34, vi",
        "cu, 63, vi",
        "net, 34, vi",
        "moi, 34, en",
        "cu, 63, en",
        "net, 34, en"
    })
    void everyProvinceAndBothArchipelagosAreDrawn(String boundary, int provinces, String language)
            throws Exception {
        var parameters = "?ranh-gioi=" + boundary + "&lang=" + language;
        for (var address : List.of("/mau/bieu-do", "/mau/ban-do.svg")) {
            var drawing = text(address + parameters);
            assertThat(PROVINCE.matcher(drawing).results().count()).isEqualTo(provinces);
            assertThat(drawing)
                    .contains(">Hoàng Sa</text>", ">Trường Sa</text>")
                    .contains(language.equals("vi") ? ">(TP. Đà Nẵng)<" : ">(Da Nang)<")
                    .contains(language.equals("vi") ? ">(tỉnh Khánh Hòa)<" : ">(Khanh Hoa)<")
                    .doesNotContain("style=", "th:", "??");
            assertThat(Pattern.compile("<circle r=\"34\"").matcher(drawing).results().count())
                    .isEqualTo(13);
        }
    }

    /** Figures that nobody knows of the 63 stay those of the 34, and the legend says so. */
    @Test
    void formerBordersAreLinesOverTheProvincesOfToday() throws Exception {
        for (var address : List.of("/mau/bieu-do", "/mau/ban-do.svg")) {
            var drawing = text(address + "?ranh-gioi=net").replaceAll("</text><text[^>]*>", " ");
            assertThat(drawing.split("<path class=\"old\"", -1)).hasSize(1 + 63);
            assertThat(drawing)
                    .contains("pointer-events=\"none\"")
                    .contains("số liệu chỉ có theo tỉnh, thành phố hiện nay");
            assertThat(text(address + "?ranh-gioi=moi")).doesNotContain("class=\"old\"");
        }
    }

    @Test
    void theArchipelagosHaveTheColourOfTheirProvinces() throws Exception {
        var page = text("/mau/bieu-do");
        for (var code : List.of("48", "56"))
            assertThat(page.split("href=\"/mau\\?tinh=" + code, -1)[1])
                    .startsWith("\" aria-label=")
                    .contains("<path class=\"" + kindOfIslands(page, code) + "\"");
    }

    private static String kindOfIslands(String page, String code) {
        var island = code.equals("48") ? "Đảo Phú Lâm" : "Đảo Song Tử Tây";
        var circle =
                Pattern.compile("<circle[^>]*class=\"(m\\d)\"[^>]*><title>" + island).matcher(page);
        assertThat(circle.find()).isTrue();
        return circle.group(1);
    }

    @Test
    void eachProvinceSaysItsFigureInWords() throws Exception {
        assertThat(text("/mau/bieu-do"))
                .contains(
                        "<title>Hà Nội: 37% đúng hạn</title>",
                        "aria-label=\"Hà Nội: 37% đúng hạn\"")
                .contains("<title>Điện Biên: không có số liệu</title>")
                .contains("<title>Lai Châu: không có số liệu</title>")
                .contains("<title>Cà Mau: ngoài phạm vi đang xem</title>")
                .contains("fill=\"url(#giu-dung-han-gach)\"", "<pattern id=\"giu-dung-han-gach\"");
    }

    /** The children of a picture are not there for whoever listens, so links make it a group. */
    @Test
    void onlyAMapWithoutLinksIsAPicture() throws Exception {
        assertThat(text("/mau/bieu-do?lien-ket=false"))
                .contains("<svg class=\"map\" viewBox=\"0 0 5000 7080\" role=\"img\"")
                .doesNotContain("href=\"/mau?tinh=");
        assertThat(text("/mau/bieu-do"))
                .contains("role=\"group\" aria-labelledby=\"giu-dung-han-t\"")
                .contains("<title id=\"giu-dung-han-t\">Tỷ lệ cam kết")
                .contains("quý III/2026 &lt;b&gt;&amp;&lt;/b&gt;</title>");
    }

    @Test
    void theFileNeedsNothingElse() throws Exception {
        var response = answer("/mau/ban-do.svg");
        assertThat(response.getContentType()).startsWith("image/svg+xml");
        assertThat(response.getHeader("Content-Disposition")).contains("ban-do.svg");
        var root = parsed(response.getContentAsByteArray());
        assertThat(root.getElementsByTagName("a").getLength()).isZero();
        assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                .endsWith("quý III/2026 <b>&</b>");
        var paths = root.getElementsByTagName("path");
        assertThat(paths.getLength()).isEqualTo(34);
        for (int i = 0; i < paths.getLength(); i++)
            assertThat(((Element) paths.item(i)).getAttribute("fill"))
                    .matches("#[0-9A-F]{6}|url\\(#giu-dung-han-gach\\)");
        assertThat(root.getTextContent())
                .contains("Nguồn: sổ thỏa thuận; số liệu ngày 30/09/2026; 32/34 địa phương")
                .contains("không có số liệu", "ngoài phạm vi");
    }

    /** Files have no style sheet, so they repeat its colours. */
    @Test
    void theColoursOfFilesAreThoseOfTheStyleSheet() throws Exception {
        var css =
                new ClassPathResource("static/css/portal.css")
                        .getContentAsString(StandardCharsets.UTF_8);
        for (int step = 1; step <= FiveSteps.MOST; step++)
            assertThat(css).contains("--seq-" + step + ": " + Colours.of(step, ""));
    }

    /** Whoever drew one by hand could leave something out. */
    @Test
    void noOtherTemplateDrawsAMap() throws IOException {
        for (var template :
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:templates/**/*.html"))
            if (template.getContentAsString(StandardCharsets.UTF_8).contains("class=\"map\""))
                assertThat(template.getFilename()).isEqualTo("map.html");
    }

    @Test
    void whatIsNoProvinceIsRefused() {
        for (var codes : List.of(List.of("02"), List.of("01", "01")))
            assertThatThrownBy(() ->
                            new ProvinceMap(
                                    "x",
                                    Boundary.TODAY,
                                    "t",
                                    "d",
                                    codes.stream()
                                            .map(each -> MapPlace.notReported(each, "x"))
                                            .toList(),
                                    List.of()))
                    .hasMessageContaining(codes.getLast());
        Stream.of(-2, 6)
                .forEach(step ->
                        assertThatThrownBy(() -> new MapPlace("01", "Hà Nội", null, step, null))
                                .hasMessage("01 " + step));
    }

    private static Element parsed(byte[] file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file))
                .getDocumentElement();
    }

    private String text(String address) throws Exception {
        return answer(address).getContentAsString();
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        var response = mvc.perform(get(address)).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response;
    }
}
