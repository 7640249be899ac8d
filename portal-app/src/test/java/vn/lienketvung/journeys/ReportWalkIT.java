package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.journeys.People.assertTask;

import java.time.LocalDate;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.lienketvung.browser.Person;
import vn.lienketvung.report.ReportPeriod;
import vn.lienketvung.shared.VietnamTime;

/**
 * The six-month report from its opening to the accepted roll-up of the nation: two provinces state their trade differently, one
 * does not report, all others have.
 */
@Import(OtherReports.class)
class ReportWalkIT extends Walk {

    private static final String ROOT = "/lam-viec/bao-cao";

    @Autowired OtherReports others;

    private LocalDate today;

    @BeforeEach
    void theDayOfTheWalk() {
        today = LocalDate.now(VietnamTime.ZONE);
    }

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void fromTheOpeningToTheAcceptedRollUp(boolean javaScript) throws Exception {
        var promise = titled("Đưa 500 tấn dừa báo cáo vào siêu thị", javaScript);
        states.inForce(titled("Dừa có báo cáo", javaScript), promise);
        var period = javaScript ? firstPeriod() : firstPeriod().next();
        clock.moveTo(period.opensOn());
        assertThat(automation.openReports()).isEqualTo(35);
        assertThat(automation.openReports()).isZero();
        try (var people = people(javaScript)) {
            leadsToItsRecords(people, period, promise);
            writtenBeforeTheCutOff(people, period);
            clock.moveTo(period.cutOff().plusDays(1));
            others.send(period, Set.of("82", "79", "68"));
            sent(people, period, "dongthap.giamdoc", "dongthap.vanthu", "Đồng Tháp");
            write(people, period, "hcm.canbo", "Hồ Chí Minh", "Đồng Tháp", "bought", "3.900");
            sent(people, period, "hcm.giamdoc", "hcm.vanthu", "Hồ Chí Minh");
            accepted(people, period);
            rolledUp(people, period);
        }
    }

    /** It is due in the first period, and overdue from before in the second. */
    private void leadsToItsRecords(People people, ReportPeriod period, String promise) {
        var lan = people.lan();
        assertTask(lan, "Viết báo cáo sáu tháng");
        open(lan, period, "Đồng Tháp");
        people.examine(lan, "a report nobody has written");
        var links =
                lan.page().locator("section:has(#b-OWED_BY_US) tr:has-text(\"Hồ Chí Minh\") td a");
        var figure = period.equals(firstPeriod()) ? links.first() : links.last();
        var number = figure.innerText();
        lan.press(figure);
        assertThat(lan.text()).contains(number + " bản ghi", promise);
        people.examine(lan, "records behind a figure");
        lan.follow(promise);
        assertThat(lan.path()).startsWith("/lam-viec/cam-ket/");
    }

    private void writtenBeforeTheCutOff(People people, ReportPeriod period) {
        write(people, period, "dongthap.canbo", "Đồng Tháp", "Hồ Chí Minh", "sold", "5.200");
        var head = people.as("dongthap.giamdoc");
        assertTask(head, "Kiểm tra báo cáo sáu tháng");
        open(head, period, "Đồng Tháp");
        assertThat(head.text()).contains("Chưa khóa được số liệu").doesNotContain("Đồng ý, khóa");
        people.examine(head, "a report to review before its cut-off");
    }

    private void write(
            People people,
            ReportPeriod period,
            String username,
            String province,
            String partner,
            String field,
            String amount) {
        var writer = people.as(username);
        open(writer, period, province);
        writer.follow("Viết phần lời và kê khai");
        writer.press("Lưu bản thảo");
        open(writer, period, province);
        writer.press("Trình lãnh đạo kiểm tra");
        assertThat(writer.page().locator("#loi").innerText()).contains("Kết quả thực hiện");
        people.examine(writer, "a report handed over without words");
        writer.follow("Viết phần lời và kê khai");
        writer.type("results", "Hai đợt kết nối nhà vườn với siêu thị")
                .type("plan", "Đợt kết nối thứ ba");
        var amounts =
                writer.page()
                        .locator(
                                "fieldset:has(legend:text-is(\""
                                        + partner
                                        + "\")) input[name$="
                                        + field
                                        + "]");
        amounts.fill("năm nghìn");
        writer.press("Lưu bản thảo");
        assertThat(writer.text()).contains("Ghi bằng chữ số");
        assertThat(amounts.inputValue()).isEqualTo("năm nghìn");
        people.examine(writer, "a draft with an amount in words");
        amounts.fill(amount);
        writer.press("Lưu bản thảo");
        assertThat(writer.text()).contains("Hai đợt kết nối nhà vườn", amount);
        writer.press("Trình lãnh đạo kiểm tra");
        assertThat(writer.text()).contains("Chờ kiểm tra");
    }

    private void sent(
            People people, ReportPeriod period, String superior, String office, String province) {
        var head = people.as(superior);
        open(head, period, province);
        head.press("Đồng ý, khóa số liệu");
        assertThat(head.text()).contains("Đã kiểm tra, chờ ký");
        people.examine(head, "a reviewed report");
        var clerk = people.as(office);
        assertTask(clerk, "In, trình ký và ghi nhận báo cáo");
        open(clerk, period, province);
        clerk.follow("Ghi số và tải bản đã ký");
        clerk.press("Ghi nhận bản đã ký");
        people.examine(clerk, "a signed paper without anything");
        sign(people, clerk);
        people.examine(clerk, "a signed report");
        clerk.press("Gửi Bộ Công Thương");
        assertThat(clerk.text()).contains("Đã gửi, chờ tiếp nhận", "215/BC-UBND");
    }

    private void sign(People people, Person clerk) {
        clerk.type("number", "215/BC-UBND")
                .type("signedOn", clock.day(0))
                .type("place", "Đồng Tháp")
                .type("signerName", "Người ký (minh họa)")
                .type("signerPosition", "Phó Chủ tịch")
                .choose("capacity", "Ký thay")
                .attach("scan", people.paper("bao-cao-da-ky.pdf"))
                .press("Ghi nhận bản đã ký");
    }

    private void accepted(People people, ReportPeriod period) {
        var khanh = people.khanh();
        assertTask(khanh, "Tiếp nhận báo cáo sáu tháng");
        open(khanh, period, "Đồng Tháp");
        assertThat(khanh.text())
                .contains("Số liệu lệch với địa phương khác", "Đồng Tháp bán sang Hồ Chí Minh");
        people.examine(khanh, "a report that contradicts another");
        khanh.press("Trả lại để đính chính");
        assertThat(khanh.page().locator("#loi").innerText()).contains("Ghi lý do");
        khanh.press("Tiếp nhận");
        assertThat(khanh.text()).contains("Đã tiếp nhận");
        var southeast = people.as("dnb.dieuphoi");
        open(southeast, period, "Hồ Chí Minh");
        southeast.press("Tiếp nhận");
        open(people.lan(), period, "Đồng Tháp");
        assertThat(people.lan().text()).contains("Đã tiếp nhận", "5.200", "3.900");
        people.examine(people.lan(), "an accepted report");
    }

    private void rolledUp(People people, ReportPeriod period) throws Exception {
        var ministry = people.as("bo.theodoi");
        ministry.open(ROOT + "?ky=" + period.code());
        assertThat(ministry.text()).contains("33 trên 34 địa phương đã gửi báo cáo");
        ministry.follow("Mở báo cáo tổng hợp");
        var nation = ministry.path();
        assertThat(ministry.page().locator("section:has(#b-MISSING) tbody").innerText().strip())
                .isEqualTo("Lâm Đồng");
        assertThat(ministry.page().locator("section:has(#b-CONTRADICTIONS) tbody tr").count())
                .isOne();
        assertThat(ministry.page().locator("section:has(#b-CONTRADICTIONS) tbody").innerText())
                .contains("Đồng Tháp bán sang Hồ Chí Minh", "5.200", "3.900");
        people.examine(ministry, "the roll-up");
        ministry.follow("Viết phần lời và kê khai");
        ministry.type("results", "Ba mươi ba địa phương đã báo cáo")
                .type("plan", "Đôn đốc Lâm Đồng")
                .press("Lưu bản thảo");
        ministry.press("Trình lãnh đạo kiểm tra");
        var head = people.as("bo.lanhdaovu");
        head.open(nation).press("Đồng ý, khóa số liệu");
        ministry.open(nation).follow("Ghi số và tải bản đã ký");
        sign(people, ministry);
        ministry.press("Gửi Thủ tướng Chính phủ");
        ministry.press("Tiếp nhận");
        assertThat(ministry.text()).contains("Đã tiếp nhận");
        people.examine(ministry, "the accepted roll-up");
        files(ministry, nation);
    }

    /** The same words as a paper, for a word processor and as a table. */
    private static void files(Person person, String nation) throws Exception {
        var base = person.page().url().replace(nation, "");
        var request = person.page().context().request();
        for (var format : new String[] {"pdf", "docx", "xlsx"}) {
            var answer = request.get(base + nation + "/xuat?dang=" + format);
            assertThat(answer.status()).as(format).isEqualTo(200);
            if (format.equals("pdf"))
                try (var pdf = Loader.loadPDF(answer.body())) {
                    assertThat(new PDFTextStripper().getText(pdf))
                            .contains(
                                    "BÁO CÁO",
                                    "Kính gửi: Thủ tướng Chính phủ",
                                    "Lâm Đồng",
                                    "Đồng Tháp bán sang Hồ Chí Minh",
                                    "5.200",
                                    "215/BC-UBND");
                    assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
                    assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
                }
        }
    }

    private static void open(Person person, ReportPeriod period, String province) {
        person.open(ROOT + "?ky=" + period.code()).follow(province);
    }

    /** The one in which what is promised today in half a year is over. */
    private ReportPeriod firstPeriod() {
        var period = ReportPeriod.openOn(today);
        while (period.cutOff().isBefore(today.plusDays(192))) period = period.next();
        return period;
    }
}
