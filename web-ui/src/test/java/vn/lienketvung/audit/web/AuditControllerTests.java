package vn.lienketvung.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.lienketvung.audit.AuditDirectory;
import vn.lienketvung.audit.AuditEntry;
import vn.lienketvung.audit.AuditFilter;
import vn.lienketvung.audit.AuditReport;
import vn.lienketvung.audit.AuditState;
import vn.lienketvung.audit.BrokenRow;
import vn.lienketvung.audit.ChainReport;
import vn.lienketvung.audit.Fault;
import vn.lienketvung.audit.Outcome;
import vn.lienketvung.audit.ReadAuditTrail;
import vn.lienketvung.audit.RecordedEntry;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.Trace;

@WebMvcTest(AuditController.class)
@Import({AuditController.class, AuditWords.class, AuditControllerTests.Trail.class})
@WithMockUser
class AuditControllerTests {

    private static final Instant AT = Instant.parse("2026-11-21T19:05:00Z");

    @Autowired MockMvc mvc;
    @Autowired Trail trail;

    @BeforeEach
    void aTrail() {
        trail.entries =
                List.of(
                        entry(
                                new Actor("a-1", "Nguyễn Thị Lan", "CLERK", "Sở Công Thương", "82"),
                                "agreement.submitted"),
                        entry(Actor.ANONYMOUS, "refused:SubmitAgreement"),
                        entry(Actor.system("Seed"), "thing.unheard-of"));
        trail.announced.clear();
        trail.check = Optional.empty();
    }

    @Test
    void everyEntryIsShownInWordsAndAnUnknownKindAsItIs() throws Exception {
        assertThat(text(get("/quan-tri/nhat-ky"), 200))
                .contains(
                        "Nhật ký kiểm toán", "02:05 22/11/2026", "Nguyễn Thị Lan", "Sở Công Thương")
                .contains("Trình thẩm định", "Bị từ chối: trình thẩm định", "thing.unheard-of")
                .contains("Dự thảo → Đang thẩm định", "Lý do: đủ hồ sơ", "82, số 1")
                .contains(
                        "Chưa đăng nhập", "Hệ thống (Seed)", "Chưa kiểm tra từ khi cổng khởi động")
                .doesNotContain("class=\"errs\"", "th:", "??");
    }

    @Test
    void codesOfReasonsAreShownInWordsAndWordsAsTheyAre() throws Exception {
        trail.entries =
                List.of(
                        because("UNREALISTIC_DATE, ONE_SIDED_BENEFIT"),
                        because("REGIONAL_COORDINATOR:DBSCL"),
                        because("Đã sửa, xin xem lại"),
                        because("NO_SUCH_CODE"),
                        because("APPROVE_WITH_CONDITIONS"),
                        because("password, second factor"),
                        because(
                                "CLERK 2026-12-01/2026-12-05 00000000-0000-0000-0000-00000000000a"));
        assertThat(text(get("/quan-tri/nhat-ky"), 200))
                .contains("Thời hạn không khả thi, Lợi ích")
                .contains("Điều phối vùng (DBSCL)", "Đã sửa, xin xem lại", "NO_SUCH_CODE")
                .contains("Duyệt có điều kiện", "mật khẩu, yếu tố xác thực thứ hai")
                .contains("Văn thư từ 01/12/2026 đến 05/12/2026, người thay là tài khoản")
                .doesNotContain("APPROVE_WITH_CONDITIONS", "second factor", "2026-12-01");
    }

    @Test
    void refusalsAreToldInTheWordsOfTheirRulesWithTheCode() throws Exception {
        trail.entries =
                List.of(
                        because(
                                "pledge.rule.used-beyond-received at amount, pledge.rule.reason-missing"),
                        because("some.rule.unheard-of at day"),
                        because("not permitted: commitment.countersign"),
                        because("changed by somebody else meanwhile"),
                        because("role: việc của người soạn"));
        assertThat(text(get("/quan-tri/nhat-ky"), 200))
                .contains("Chỉ còn … đã nhận mà chưa sử dụng")
                .contains("(pledge.rule.used-beyond-received at amount), Nêu lý do (")
                .contains("some.rule.unheard-of at day", "role: việc của người soạn")
                .contains("không có quyền làm việc này (commitment.countersign)")
                .contains("người khác đã thay đổi trong lúc đó");
    }

    @Test
    void oneLookIsOneEntry() throws Exception {
        text(get("/quan-tri/nhat-ky?person=lan"), 200);
        assertThat(trail.announced).extracting(DomainEvent::kind).containsExactly("read:audit");
    }

    @Test
    void theFilterReachesTheTrailAndStaysOnThePage() throws Exception {
        String page =
                text(
                        get(
                                "/quan-tri/nhat-ky?person=Lan&kind=agreement.submitted&subject=42&from=01/11/2026&to=22/11/2026"),
                        200);
        assertThat(trail.sought)
                .isEqualTo(
                        new AuditFilter(
                                "Lan",
                                "agreement.submitted",
                                "42",
                                LocalDate.of(2026, 11, 1),
                                LocalDate.of(2026, 11, 22)));
        assertThat(page).contains("value=\"01/11/2026\"", "value=\"Lan\"", "selected=\"selected\"");
    }

    @Test
    void aDayThatIsNoneIsRefusedAndComesBackAsTyped() throws Exception {
        assertThat(text(get("/quan-tri/nhat-ky?from=31/02/2026&to=2026-11-22"), 422))
                .contains(
                        "Có 2 chỗ cần sửa",
                        "value=\"31/02/2026\"",
                        "value=\"2026-11-22\"",
                        "<title>Lỗi: ");
        assertThat(text(get("/quan-tri/nhat-ky?from=02/11/2026&to=01/11/2026"), 422))
                .contains("Ngày đầu phải trước hoặc bằng ngày cuối");
        assertThat(trail.announced).isEmpty();
    }

    @Test
    void nobodyButAnAuditorReadsIt() throws Exception {
        text(get("/quan-tri/nhat-ky").requestAttr(Official.class.getName(), Cast.LAN), 403);
        text(get("/quan-tri/nhat-ky").requestAttr(Official.class.getName(), Cast.QUAN), 403);
        assertThat(trail.announced).isEmpty();
    }

    @Test
    void theStateOfTheChainsIsTold() throws Exception {
        trail.check =
                Optional.of(
                        new AuditState.Checked(
                                AT, new AuditReport(List.of(new ChainReport("31", 1_234, null)))));
        assertThat(text(get("/quan-tri/nhat-ky"), 200))
                .contains("1 chuỗi, 1.234 sự kiện, không có sai lệch");
        var broken = new BrokenRow("31", 7, Fault.COLUMN, "kind");
        trail.check =
                Optional.of(
                        new AuditState.Checked(
                                AT, new AuditReport(List.of(new ChainReport("31", 9, broken)))));
        assertThat(text(get("/quan-tri/nhat-ky?lang=en"), 200))
                .contains("Chain 31, from number 7: the column kind says something else", "note d");
    }

    private String text(MockHttpServletRequestBuilder request, int status) throws Exception {
        MvcResult result = mvc.perform(request.with(this::asAuditor)).andReturn();
        String page = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(result.getResponse().getStatus()).as(page).isEqualTo(status);
        return page;
    }

    private MockHttpServletRequest asAuditor(MockHttpServletRequest request) {
        if (request.getAttribute(Official.class.getName()) == null)
            request.setAttribute(Official.class.getName(), Cast.SON);
        return request;
    }

    private static RecordedEntry entry(Actor actor, String kind) {
        Trace trace =
                Trace.of("agreement", "42").moved("DRAFT", "UNDER_REVIEW").because("đủ hồ sơ");
        return new RecordedEntry(1, new AuditEntry(AT, actor, kind, Outcome.DONE, trace));
    }

    private static RecordedEntry because(String reason) {
        var actor = new Actor("a-1", "Nguyễn Thị Lan", "CLERK", "Sở Công Thương", "82");
        var trace = Trace.of("agreement", "42").because(reason);
        return new RecordedEntry(
                1, new AuditEntry(AT, actor, "agreement.returned", Outcome.DONE, trace));
    }

    /** A trail in memory that remembers what was sought and announced. */
    @TestConfiguration
    static class Trail implements AuditDirectory, AuditState {

        private List<RecordedEntry> entries = List.of();
        private AuditFilter sought = AuditFilter.NONE;
        private Optional<Checked> check = Optional.empty();
        private final List<DomainEvent> announced = new ArrayList<>();

        @Bean
        ReadAuditTrail readAuditTrail() {
            return new ReadAuditTrail(this, announced::add);
        }

        @Override
        public Page<RecordedEntry> search(AuditFilter filter, int page) {
            sought = filter;
            return new Page<>(entries, page, 50, entries.size());
        }

        @Override
        public List<String> kinds() {
            return entries.stream().map(recorded -> recorded.entry().kind()).distinct().toList();
        }

        @Override
        public Optional<Checked> lastCheck() {
            return check;
        }

        @Override
        public Optional<Instant> lastExport() {
            return Optional.of(AT);
        }
    }
}
