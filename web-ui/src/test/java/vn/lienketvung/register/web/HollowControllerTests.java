package vn.lienketvung.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.lienketvung.agreement.AgreementMother.TODAY;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import vn.lienketvung.InMemoryPortal;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.AgreementTrace;
import vn.lienketvung.register.AgreementTraces;
import vn.lienketvung.register.FindHollowAgreements;
import vn.lienketvung.register.HollowRule;
import vn.lienketvung.shared.RecordedEvents;

@WebMvcTest
@Import({
    InMemoryPortal.class,
    HollowController.class,
    HollowSheets.class,
    HollowControllerTests.Traces.class
})
@WithMockUser
class HollowControllerTests {

    private static final List<AgreementTrace> FOUND = new ArrayList<>();

    @TestConfiguration
    static class Traces {

        @Bean
        FindHollowAgreements hollow(RecordedEvents events) {
            AgreementTraces all = (_, _, _, _) -> List.copyOf(FOUND);
            return new FindHollowAgreements(all, HollowRule.USUAL, events);
        }
    }

    @Autowired MockMvc mvc;

    @BeforeEach
    void nothing() {
        FOUND.clear();
    }

    @Test
    void eachIsNamedWithItsReasonsAndItsDays() throws Exception {
        FOUND.add(trace("Giao lưu <nghệ thuật>", null, CooperationField.CULTURE_SOCIETY, true));
        FOUND.add(trace("Tiêu thụ xoài", TODAY.minusDays(5), CooperationField.INDUSTRY, false));

        assertThat(page(""))
                .contains("1 trên 2 thỏa thuận có hiệu lực từ 12 tháng trở lên")
                .contains("Giao lưu &lt;nghệ thuật&gt;</a>", "12/TT-UBND")
                .contains("được bên đối ứng xác nhận trong 1.000 ngày")
                .contains("Minh chứng chỉ có biên bản họp", "Lĩnh vực chỉ là văn hóa, xã hội")
                .contains("Tất cả (1)", "Không có kết quả (1)", "Chỉ họp (1)")
                .doesNotContain("Tiêu thụ xoài", "th:", "??");
    }

    @Test
    void aReasonNarrowsTheListAndTheFile() throws Exception {
        for (int i = 0; i < 60; i++)
            FOUND.add(trace("Im lặng " + i, null, CooperationField.INDUSTRY, false));
        FOUND.add(trace("Chỉ họp", TODAY, CooperationField.INDUSTRY, true));

        assertThat(page("?trang=2&vung=DBSCL"))
                .contains("51–61 trong 61", "Trong phạm vi đang chọn, 61 trên 61")
                .contains("vung=DBSCL&amp;ly-do=ONLY_MEETINGS");
        assertThat(page("?ly-do=ONLY_MEETINGS"))
                .contains("1–1 trong 1", "Tải Excel (1 dòng)", ">Chỉ họp</a>")
                .contains("/lam-viec/thoa-thuan-tren-giay/xuat?ly-do=ONLY_MEETINGS")
                .doesNotContain("Im lặng 1");
        assertThat(rows("?ly-do=NO_RESULT")).isEqualTo(60);
        assertThat(rows("")).isEqualTo(61);
    }

    @Test
    void whatMakesNoSenseIsLeftOutAndSaid() throws Exception {
        assertThat(page("?ly-do=XYZ&tinh=Z&trang=-1"))
                .contains("ly-do=XYZ", "tinh=Z", "trang=-1")
                .contains("Không có thỏa thuận nào bị nghi");
    }

    @Test
    void anEmptyListSaysWhy() throws Exception {
        assertThat(page("")).contains("Chưa có thỏa thuận nào trong phạm vi này có hiệu lực đủ 12");
        FOUND.add(trace("Tiêu thụ xoài", TODAY, CooperationField.INDUSTRY, false));
        assertThat(page("?vung=DBSCL"))
                .contains("Mọi thỏa thuận đã xét đều có kết quả", ">Xóa bộ lọc</a>")
                .doesNotContain("Tải Excel");
    }

    @Test
    void whoOverseesNothingIsTurnedAway() throws Exception {
        assertThat(answer("", Cast.LAN).getStatus()).isEqualTo(403);
        assertThat(answer("/xuat", Cast.LAN).getStatus()).isEqualTo(403);
    }

    /** Five lines stand above the first: title, rule, filter, who and when, the head. */
    private int rows(String query) throws Exception {
        var file = answer("/xuat" + query, Cast.KHANH);
        assertThat(file.getHeader("Content-Disposition")).contains("thoa-thuan-tren-giay-");
        try (var book =
                new ReadableWorkbook(new ByteArrayInputStream(file.getContentAsByteArray()))) {
            return book.getFirstSheet().read().size() - 5;
        }
    }

    private String page(String query) throws Exception {
        var response = answer(query, Cast.KHANH);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse answer(String query, Official by) throws Exception {
        var request =
                get(URI.create("/lam-viec/thoa-thuan-tren-giay" + query))
                        .requestAttr(Official.class.getName(), by);
        return mvc.perform(request).andReturn().getResponse();
    }

    private static AgreementTrace trace(
            String title, LocalDate lastResultOn, CooperationField field, boolean onlyMet) {
        return new AgreementTrace(
                UUID.randomUUID(),
                "12/TT-UBND",
                title,
                field,
                List.of("UBND Đồng Tháp", "UBND An Giang"),
                true,
                TODAY.minusDays(1000),
                lastResultOn,
                onlyMet,
                !onlyMet);
    }
}
