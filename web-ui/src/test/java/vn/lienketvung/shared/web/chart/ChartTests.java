package vn.lienketvung.shared.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(ChartSampleController.class)
@WithMockUser
class ChartTests {

    @Autowired MockMvc mvc;

    @Test
    void barsStandInATableThatSaysTheSame() throws Exception {
        assertThat(page())
                .contains("<caption class=\"visually-hidden\">Đúng hạn, muộn, quá hạn theo tỉnh<")
                .contains(
                        "<svg class=\"kb\" preserveAspectRatio=\"none\" aria-hidden=\"true\" viewBox=\"0 0 20 10\">")
                .contains("class=\"k1\" x=\"0\" width=\"12\"", "class=\"k3\" x=\"15\" width=\"1\"")
                .contains("12 đúng hạn; 3 hoàn thành muộn; 1 đang quá hạn")
                .contains("colspan=\"3\">chưa báo cáo</td>")
                .contains("60,0%<abbr title=\"dưới 10 trường hợp\">*</abbr>")
                .contains("* Dưới 10 trường hợp")
                .doesNotContain("th:", "??");
    }

    /** Three kept and two overdue, none late: the red begins where the late would have ended. */
    @Test
    void aPartOfNoneIsNotDrawn() throws Exception {
        assertThat(page())
                .contains("class=\"k1\" x=\"0\" width=\"3\"", "class=\"k3\" x=\"3\" width=\"2\"");
    }

    @Test
    void aTableWithoutBarsHasAScaleAllTheSame() {
        var row = BarRow.missing("x", null, "y");
        assertThat(BarTable.of("c", "p", List.of(), List.of(row)).scale()).isEqualTo(1);
    }

    @Test
    void theScaleIsRoundHoldsTheLongestBarAndIsUnderTwiceAsLong() {
        for (long length = 1; length < 100_000; length++)
            assertThat(scaleOf(length))
                    .isGreaterThanOrEqualTo(length)
                    .isLessThan(2 * length)
                    .matches(scale -> String.valueOf(scale).matches("[123468]0*"), "round");
    }

    /** So that the other rows need not be drawn anew. */
    @Test
    void oneCommitmentMoreHardlyEverChangesTheScale() {
        assertThat(scaleOf(1201)).isEqualTo(scaleOf(1200)).isEqualTo(2000);
        assertThat(scaleOf(1000)).isEqualTo(1000);
    }

    private static long scaleOf(long longest) {
        var row = new BarRow("x", null, List.of(new Bar(1, longest, "y")), List.of(), null);
        return BarTable.of("c", "p", List.of(), List.of(row)).scale();
    }

    @Test
    void everyPartSaysWhereItComesFrom() throws Exception {
        assertThat(page())
                .contains("<span>Nguồn: sổ thỏa thuận</span><span>số liệu ngày 30/09/2026</span>")
                .contains(
                        "<a href=\"/mau/bieu-do.xlsx\">Excel</a><a href=\"/mau/bieu-do.csv\">CSV</a>")
                .contains("<a href=\"/mau/ban-do.svg\">SVG</a>");
    }

    @Test
    void whatLacksOrFailsSaysSo() throws Exception {
        assertThat(page())
                .contains("<span class=\"v none\">chưa đủ số liệu</span>")
                .contains("Chưa tải được phần này", ">Tải lại phần này</a>")
                .contains("<span class=\"mut\" title=\"Mẫu\">chưa đủ số liệu</span>");
    }

    @Test
    void heatIsPrintedAndLeadsToItsList() throws Exception {
        assertThat(page())
                .contains("<td class=\"h3c\"><a href=\"/mau\">18</a></td>")
                .contains("<td class=\"h4c\">27</td>", "<td>–</td>")
                .contains("<abbr title=\"Đồng bằng sông Hồng\">ĐBSH</abbr>");
    }

    private String page() throws Exception {
        return mvc.perform(get("/mau/bieu-do")).andReturn().getResponse().getContentAsString();
    }
}
