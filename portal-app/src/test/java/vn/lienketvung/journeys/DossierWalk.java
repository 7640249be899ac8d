package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import vn.lienketvung.browser.Chromium;
import vn.lienketvung.browser.Person;

/**
 * A dossier from its cooperative, on a phone without JavaScript, over its commune to the province, which returns it once and
 * accepts it then; on to its certificate it goes with {@link CertificateWalk}.
 *
 * @param paper what is put in as evidence
 * @param javaScript whether the phone runs scripts
 * @param times how often each button is pressed at once
 * @param later lets its certificate come near its end
 * @param look is shown every page, with the pattern of its address
 */
public record DossierWalk(
        int port,
        Path paper,
        boolean javaScript,
        int times,
        Runnable later,
        BiConsumer<Person, String> look) {

    private static final String ONE = "/lam-viec/ho-so-ocop/{id:[0-9a-f-]{36}}";
    private static final String SECTION = ONE + "/muc/{section:[A-C][0-9a-z]{0,9}}";

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    NewContextOptions phone() {
        return Chromium.phone().setJavaScriptEnabled(javaScript);
    }

    /** From the beginning to the page behind the QR code. */
    public void go() {
        cooperativeFiles();
        communeReports();
        provinceReturns();
        cooperativeAnswers();
        provinceAccepts();
        new CertificateWalk(this).go();
    }

    private void cooperativeFiles() {
        try (var cooperative = person(phone(), "htx.senvang")) {
            cooperative.open("/lam-viec/ho-so-ocop");
            cooperative.press("Lập hồ sơ");
            assertThat(cooperative.text()).contains("Chọn một sản phẩm");
            cooperative.page().getByLabel(DossierStage.PRODUCT).press("Space");
            look.accept(cooperative, "/lam-viec/ho-so-ocop");
            cooperative.press("Lập hồ sơ");
            look.accept(cooperative, ONE);
            cooperative.follow("Kiểm tra trước khi nộp");
            look.accept(cooperative, ONE + "/kiem-tra");
            assertThat(cooperative.text()).contains("Còn thiếu 6 nội dung");
            cooperative.follow("A1a. Tiêu chí A1a");
            tick(cooperative, "A1a:3");
            tick(cooperative, "A1b:2");
            cooperative.attach("rows[0].file", paper).press("Lưu");
            look.accept(cooperative, SECTION);
            assertThat(cooperative.text()).contains("40/100", paper.getFileName().toString());
            cooperative.choose("rows[1].known", paper.getFileName().toString());
            cooperative.press("Lưu, sang mục sau");
            tick(cooperative, "B2:1");
            cooperative.press("Lưu, sang mục sau");
            tick(cooperative, "C3:1");
            cooperative.page().locator("#dk-C3").press("Space");
            cooperative.press("Lưu, sang mục sau");
            tick(cooperative, "C4b:1");
            cooperative.press("Lưu và kiểm tra");
            assertThat(cooperative.text()).contains("Hồ sơ đã đủ");
            cooperative.press("Nộp hồ sơ");
            assertThat(cooperative.text()).contains("Chờ xã báo cáo", "Phường Sa Đéc");
            assertThat(cooperative.complaints()).isEmpty();
        }
    }

    private void communeReports() {
        try (var commune = person(Chromium.laptop(), "sadec.daumoi")) {
            commune.open("/lam-viec/viec-cua-toi");
            commune.follow("Lập báo cáo của xã cho " + DossierStage.PRODUCT);
            look.accept(commune, ONE + "/bao-cao-xa");
            commune.press("Gửi báo cáo");
            assertThat(commune.text()).contains("Chọn đúng hay chưa đúng");
            for (int matter = 0; matter < 5; matter++)
                commune.page()
                        .locator("input[name='rows[" + matter + "].confirmed'][value=true]")
                        .press("Space");
            commune.type("words", "Đã đến cơ sở, đúng như hồ sơ.").press("Gửi báo cáo");
            assertThat(commune.text()).contains("Tỉnh kiểm tra hồ sơ", "Báo cáo của Phường Sa Đéc");
            look.accept(commune, ONE);
        }
    }

    private void provinceReturns() {
        try (var province = person(Chromium.laptop(), "dongthap.canbo")) {
            check(province);
            look.accept(province, ONE + "/kiem-tra-ho-so");
            province.press("Trả lại để bổ sung");
            assertThat(province.text()).contains("Ghi ít nhất một nội dung");
            province.type("rows[0].missing", "Giấy xác nhận vùng trồng chưa có dấu.");
            province.type("rows[2].missing", "Giấy chứng nhận an toàn hết hạn.");
            province.press("Trả lại để bổ sung");
            assertThat(province.text()).contains("Đã trả lại");
            look.accept(province, ONE);
        }
    }

    private void cooperativeAnswers() {
        try (var cooperative = person(phone(), "htx.senvang")) {
            cooperative.open("/lam-viec/viec-cua-toi");
            cooperative.follow("Bổ sung hồ sơ OCOP " + DossierStage.PRODUCT);
            look.accept(cooperative, ONE);
            assertThat(cooperative.text())
                    .contains("chưa có dấu", "hết hạn", "Còn thiếu 2 nội dung");
            for (int item = 0; item < 2; item++) {
                cooperative.follow("Làm tiếp");
                look.accept(cooperative, SECTION);
                cooperative.type("replies[0].words", "Đã nộp giấy mới.").press("Lưu");
                cooperative.follow("Hồ sơ OCOP: " + DossierStage.PRODUCT);
            }
            cooperative.follow("Kiểm tra trước khi nộp").press("Nộp bổ sung");
            assertThat(cooperative.text()).contains("Tỉnh kiểm tra lại");
        }
    }

    private void provinceAccepts() {
        try (var province = person(Chromium.laptop(), "dongthap.canbo")) {
            check(province);
            look.accept(province, ONE + "/kiem-tra-ho-so");
            assertThat(province.text())
                    .contains("Đã nộp giấy mới")
                    .doesNotContain("Trả lại để bổ sung");
            province.press("Không tiếp nhận");
            assertThat(province.text()).contains("Ghi lý do");
            province.press("Tiếp nhận, chuyển hội đồng");
            assertThat(province.text()).contains("Chờ hội đồng đánh giá");
        }
    }

    private void check(Person province) {
        province.open("/lam-viec/ho-so-ocop?q=sen+vang");
        look.accept(province, "/lam-viec/ho-so-ocop");
        province.follow(DossierStage.PRODUCT).follow("Kiểm tra hồ sơ");
    }

    /** Signed in before the fingers get nervous: a second sign-in with the token of the first is refused. */
    Person person(NewContextOptions screen, String username) {
        var person = new Person(port, screen).signIn(username);
        return times == 1 ? person : person.pressingEachButton(times);
    }

    private static void tick(Person cooperative, String option) {
        cooperative.page().locator("input[value='" + option + "']").press("Space");
    }
}
