package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import java.util.List;
import vn.lienketvung.browser.Chromium;
import vn.lienketvung.browser.Person;

/** An accepted dossier before its council, the province and the ministry, to the page that a shopper sees. */
record CertificateWalk(DossierWalk before) {

    private static final String COUNCIL = "/lam-viec/hoi-dong-ocop/{id:[0-9a-f-]{36}}";
    private static final String CERTIFICATES = "/lam-viec/chung-nhan-ocop";
    private static final String ONE = CERTIFICATES + "/{id:[0-9a-f-]{36}}";
    private static final String DECIDE = CERTIFICATES + "/quyet-dinh/{id:[0-9a-f-]{36}}";
    private static final String CATALOGUE = "/san-pham?q=gao+thu+cua+sen+vang";
    private static final String CHAIR = "dongthap.ocop";
    private static final List<String> OTHERS = List.of("ocop.hai", "ocop.ba", "ocop.bon");

    void go() {
        provinceAppoints();
        membersScore();
        chairConcludes();
        provinceForwards();
        ministryRecognises();
        var address = label();
        shopperScans(address);
        producerRenews();
        ministryRevokes();
        nobodyIsDeceived(address);
    }

    private void provinceAppoints() {
        try (var province = before.person(Chromium.laptop(), "dongthap.canbo")) {
            province.open("/lam-viec/viec-cua-toi")
                    .follow("Thành lập hội đồng chấm " + DossierStage.PRODUCT);
            look(province, COUNCIL + "/thanh-lap");
            var boxes = province.page().locator("input[name=members]");
            for (int at = 0; at < boxes.count(); at++) boxes.nth(at).press("Space");
            var chair =
                    province.page()
                            .locator("#chair option", options("Lâm Nhật Hạ"))
                            .getAttribute("value");
            province.page().selectOption("#chair", chair);
            province.press("Lưu danh sách hội đồng");
            look(province, COUNCIL);
            assertThat(province.text()).contains("Chưa nộp phiếu");
        }
    }

    private static LocatorOptions options(String text) {
        return new LocatorOptions().setHasText(text);
    }

    private void membersScore() {
        for (var member : OTHERS)
            try (var person = before.person(Chromium.laptop(), member)) {
                score(person);
            }
        try (var chair = before.person(Chromium.laptop(), CHAIR)) {
            chair.open("/lam-viec/viec-cua-toi")
                    .follow("Chấm sản phẩm OCOP " + DossierStage.PRODUCT);
            look(chair, COUNCIL + "/phieu");
            chair.follow("Khai lợi ích liên quan");
            look(chair, COUNCIL + "/khai-loi-ich");
            score(chair);
            assertThat(chair.text()).contains("Kết quả chấm");
        }
    }

    private static void score(Person member) {
        member.open("/lam-viec/viec-cua-toi").follow("Chấm sản phẩm OCOP " + DossierStage.PRODUCT);
        for (var option : List.of("A1a:3", "A1b:2", "B2:3", "C3:2", "C4a:2"))
            member.page().locator("input[value='" + option + "']").press("Space");
        member.page().locator("#dk-C3").press("Space");
        member.press("Nộp phiếu");
        assertThat(member.text()).contains("Đã nộp phiếu chấm");
    }

    private void chairConcludes() {
        try (var chair = before.person(Chromium.laptop(), CHAIR)) {
            chair.open("/lam-viec/viec-cua-toi")
                    .follow("Kết luận điểm của " + DossierStage.PRODUCT)
                    .press("Kết luận điểm");
            look(chair, COUNCIL);
            assertThat(chair.text()).contains("Đã kết luận");
        }
    }

    private void provinceForwards() {
        try (var province = before.person(Chromium.laptop(), "dongthap.canbo")) {
            province.open("/lam-viec/viec-cua-toi")
                    .follow("Ra quyết định về sản phẩm OCOP " + DossierStage.PRODUCT);
            look(province, DECIDE);
            paper(province).press("Chuyển bộ xét năm sao");
            assertThat(province.text()).contains("Đã chuyển bộ");
        }
    }

    private void ministryRecognises() {
        try (var ministry = before.person(Chromium.laptop(), "bo.theodoi")) {
            ministry.open("/lam-viec/viec-cua-toi")
                    .follow("Xét công nhận năm sao " + DossierStage.PRODUCT);
            paper(ministry).type("certificate", "05/2026/OCOP").press("Công nhận 5 sao");
            look(ministry, ONE);
            assertThat(ministry.text()).contains("Còn hiệu lực", "5 sao");
        }
    }

    private Person paper(Person person) {
        return person.type("number", "512/QĐ")
                .type("decidedOn", Turns.inDays(0))
                .type("signer", "Người ký thử")
                .attach("scan", before.paper());
    }

    /** The producer prints it, on a phone too. */
    private String label() {
        try (var producer = before.person(Chromium.phone(), "htx.senvang")) {
            producer.open(CERTIFICATES);
            producer.follow(DossierStage.PRODUCT).follow("Nhãn QR");
            look(producer, ONE + "/nhan");
            var address = producer.page().locator("main .sheet .sub").innerText();
            return address.substring(address.indexOf("/q/"));
        }
    }

    private void shopperScans(String address) {
        try (var shopper = new Person(before.port(), Chromium.phone())) {
            shopper.open(address);
            look(shopper, "/q/{code}");
            assertThat(shopper.text())
                    .contains("Giấy chứng nhận còn hiệu lực", DossierStage.PRODUCT, "5 sao");
            shopper.open(CATALOGUE).follow(DossierStage.PRODUCT);
            assertThat(shopper.text()).contains("OCOP 5 sao", "Xem giấy chứng nhận OCOP");
        }
    }

    /** Nothing is typed again. */
    private void producerRenews() {
        try (var producer = before.person(before.phone(), "htx.senvang")) {
            producer.open("/lam-viec/ho-so-ocop");
            producer.page().getByLabel(DossierStage.PRODUCT).press("Space");
            producer.press("Lập hồ sơ");
            assertThat(producer.text()).contains("hãy chọn nâng hạng sao hay công nhận lại");
            producer.page().getByLabel("Công nhận lại").press("Space");
            producer.press("Lập hồ sơ");
            assertThat(producer.text()).contains("6 tháng trước khi hết hạn");
            before.later().run();
            producer.press("Lập hồ sơ");
            assertThat(producer.text()).contains("Công nhận lại", "Không đổi so với hồ sơ trước");
            producer.follow("Kiểm tra trước khi nộp").press("Nộp hồ sơ");
            assertThat(producer.text()).contains("Chờ xã báo cáo");
            var proof = producer.page().locator("main a[href*='/tep/']").first();
            var file = producer.page().request().get(before.address(proof.getAttribute("href")));
            assertThat(file.status()).isEqualTo(200);
            assertThat(producer.complaints()).isEmpty();
        }
    }

    private void ministryRevokes() {
        try (var ministry = before.person(Chromium.laptop(), "bo.theodoi")) {
            ministry.open(CERTIFICATES).follow(DossierStage.PRODUCT);
            ministry.page().locator("main details summary").first().press("Enter");
            paper(ministry).type("reason", "Không còn sản xuất").press("Thu hồi");
            assertThat(ministry.text()).contains("Đã thu hồi", "Không còn sản xuất");
        }
    }

    private void nobodyIsDeceived(String address) {
        try (var shopper = new Person(before.port(), Chromium.phone())) {
            assertThat(shopper.open(address).text()).contains("đã bị thu hồi");
            assertThat(shopper.open(CATALOGUE).text()).doesNotContain(DossierStage.PRODUCT);
        }
    }

    private void look(Person person, String pattern) {
        before.look().accept(person, pattern);
    }
}
