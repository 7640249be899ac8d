package vn.lienketvung.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.calendar.CalendarMother;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.task.KeyFigure;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskAddress;
import vn.lienketvung.task.TaskBoard;
import vn.lienketvung.task.TaskSource;

@WebMvcTest(TaskController.class)
@Import(TaskController.class)
@WithMockUser
class TaskPageTests {

    private static final List<PendingTask> WAITING = new ArrayList<>();

    @TestConfiguration(proxyBeanMethods = false)
    static class World {

        @Bean
        TaskSource source() {
            return (official, today) -> WAITING;
        }

        @Bean
        KeyFigure.Source figures() {
            return (official, today) ->
                    List.of(new KeyFigure("commitment.figure.overdue", 3, true));
        }

        @Bean
        TaskAddress address() {
            return task -> Optional.of("/lam-viec/cam-ket/" + task.subject());
        }

        @Bean
        Reckonings reckonings(Clock clock) {
            return () -> Reckoning.at(clock.instant(), CalendarMother.calendar());
        }

        @Bean
        Clock clock() {
            return Clock.fixed(AgreementMother.NOW, VietnamTime.ZONE);
        }
    }

    @Autowired MockMvc mvc;

    @BeforeEach
    void nothingWaits() {
        WAITING.clear();
    }

    @Test
    void whatIsOverdueComesFirstInWordsWithOneActionEach() throws Exception {
        var report = task("commitment.task.report", "Mở 40 điểm bán", LocalDate.of(2026, 11, 4));
        WAITING.add(task("agreement.task.concur", "Thu mua cá tra", null));
        WAITING.add(report);

        var page = page(Cast.LAN);

        assertThat(page)
                .contains("2 việc chờ xử lý, 1 quá hạn", "Quá hạn 12 ngày", "04/11/2026")
                .contains("Báo tiến độ: Mở 40 điểm bán", "/lam-viec/cam-ket/" + report.subject())
                .contains("Xem và cho ý kiến", "Sở chờ đang chờ", "Tạo thỏa thuận")
                .contains("Cam kết quá hạn", "<span class=\"v t-danger\">3</span>")
                .doesNotContain("??", "th:");
        assertThat(page.indexOf("Mở 40 điểm bán")).isLessThan(page.indexOf("Thu mua cá tra"));
    }

    @Test
    void anEmptyListSaysWhatComesNext() throws Exception {
        var page = page(Cast.KHANH);

        assertThat(page)
                .contains("Không có việc nào chờ", "Việc mới hiện ở đây khi", "Xem sổ thỏa thuận")
                .doesNotContain("Tạo thỏa thuận");
    }

    @Test
    void aLongListHasPagesAndKeepsTheCountOfEachGroup() throws Exception {
        for (int i = 0; i < 60; i++)
            WAITING.add(task("commitment.task.report", "Việc " + i, LocalDate.of(2026, 10, 1)));
        WAITING.add(task("agreement.task.concur", "Thu mua cá tra", null));

        assertThat(page(Cast.LAN))
                .contains("61 việc chờ xử lý, 60 quá hạn", "60 việc", "Việc 49<", "1–50 trong 61")
                .contains("trang=2", "Trang sau")
                .doesNotContain("Việc 50<", "Thu mua cá tra");
        assertThat(page("?trang=2", Cast.LAN))
                .contains("Việc 50<", "Việc 59<", "Thu mua cá tra", "60 việc", "51–61 trong 61")
                .doesNotContain("Việc 49<");
        assertThat(page("?trang=nhieu", Cast.LAN)).contains("Việc 49<");
        assertThat(page("?trang=99", Cast.LAN)).contains("Việc 59<");
    }

    @Test
    void whatIsTooMuchToCountIsSaidToBeMore() throws Exception {
        for (int i = 0; i <= TaskBoard.MOST; i++)
            WAITING.add(task("commitment.task.report", "Việc " + i, LocalDate.of(2026, 10, 1)));

        assertThat(page(Cast.LAN))
                .contains("Hơn 200 việc chờ xử lý, hơn 200 quá hạn", ">hơn 200 việc<")
                .doesNotContain("Danh sách dừng ở");
        assertThat(page("?trang=4", Cast.LAN))
                .contains("Danh sách dừng ở 200 việc gấp nhất")
                .contains("?canhbao=qua-han&cuatoi=co&sap=han-ke-tiep\"");
        assertThat(page("?trang=4", Cast.KHANH)).contains("?canhbao=qua-han&sap=han-ke-tiep\"");
    }

    @Test
    void theRestIsFoundByWhatTheListEndsWith() throws Exception {
        for (int i = 0; i < TaskBoard.MOST; i++)
            WAITING.add(task("commitment.task.report", "Việc " + i, LocalDate.of(2027, 10, 1)));
        assertThat(page("?trang=4", Cast.LAN)).doesNotContain("Danh sách dừng ở");
        WAITING.add(task("commitment.task.report", "Việc cuối", LocalDate.of(2027, 10, 1)));
        assertThat(page("?trang=4", Cast.LAN))
                .contains("/lam-viec/thoa-thuan?cuatoi=co&sap=han-ke-tiep\"");
        WAITING.removeIf(task -> task.dueOn() != null);
        for (int i = 0; i <= TaskBoard.MOST; i++)
            WAITING.add(task("agreement.task.concur", "Thu mua " + i, null));
        assertThat(page("?trang=4", Cast.LAN))
                .contains("/lam-viec/thoa-thuan?cuatoi=co\"", "vừa có thay đổi");
        assertThat(page("?trang=4", Cast.KHANH)).contains("href=\"/lam-viec/thoa-thuan\">Các");
    }

    private String page(Official by) throws Exception {
        return page("", by);
    }

    private String page(String query, Official by) throws Exception {
        var answer =
                mvc.perform(
                                get("/lam-viec/viec-cua-toi" + query)
                                        .requestAttr(Official.class.getName(), by))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return HtmlUtils.htmlUnescape(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static PendingTask task(String kind, String object, @Nullable LocalDate due) {
        return new PendingTask(
                kind, UUID.randomUUID(), object, null, "Sở chờ", AgreementMother.NOW, due);
    }
}
