package vn.lienketvung.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienketvung.AccessMatrix.Principal;
import vn.lienketvung.PagesOfTheMatrix;
import vn.lienketvung.agreement.importing.PaperBookMother;
import vn.lienketvung.escalation.Escalate;
import vn.lienketvung.establishment.importing.TableOfEstablishments;
import vn.lienketvung.exchange.SheetRows;
import vn.lienketvung.exchange.XlsxFile;
import vn.lienketvung.identity.OneTimeCodes;
import vn.lienketvung.identity.Totp;
import vn.lienketvung.journeys.DossierStage;
import vn.lienketvung.journeys.DossierWalk;
import vn.lienketvung.journeys.ProofStage;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.ocop.importing.CriteriaSheets;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/**
 * The pages that {@link EveryPageWalkIT} cannot reach, because something has to happen first. A page of the authorization
 * matrix that is open to nobody with the demo data as it is has to be walked here.
 */
@BrowserTest
class HardToReachPagesIT {

    private static final String LATE = "Tập huấn 300 nhà vườn về đóng gói";

    @LocalServerPort int port;
    @Autowired OneTimeCodes codes;
    @Autowired DatabaseAccess database;
    @Autowired Escalate escalate;
    @Autowired CriteriaSets sets;
    @TempDir Path folder;

    private final PageExamination examination = new PageExamination();
    private final Set<String> walked = new HashSet<>();

    @Test
    void noPageEscapes() throws SQLException {
        activation();
        codeAfterThePassword();
        councilAndVerdict();
        papersFromASpreadsheet();
        declarationOfAnEstablishment();
        recordThatIsAmended();
        criteriaFromASpreadsheet();
        establishmentsFromATable();
        dossierToTheCouncil();
        reportOfAFake();
        enquiryOfABuyer();
        recordWithALeader();
        assertThat(examination.faults()).isEmpty();
        assertThat(walked).isEqualTo(PagesOfTheMatrix.openToNobodyYet());
    }

    private void activation() {
        try (var administrator = new Person(port, Chromium.laptop());
                var person = new Person(port, Chromium.laptop())) {
            administrator
                    .signIn(Principal.ADMINISTRATOR.username())
                    .open("/quan-tri/nguoi-dung?q=thamdinh.ba")
                    .follow("Thái Bá Lộc");
            administrator.press("Tạo liên kết mới");
            examination.of(administrator.page(), "a link to hand over");
            // The address in it is that of the settings, where a port chosen at start does not
            // stand.
            var link = administrator.page().locator("#lien-ket").inputValue();
            person.open(link.substring(link.indexOf("/kich-hoat/")));
            examine(person, "/kich-hoat/{token}");
        }
    }

    private void codeAfterThePassword() {
        try (var person = new Person(port, Chromium.laptop())) {
            person.signIn("thamdinh.bon").open("/lam-viec/ho-so-ca-nhan/ma-xac-thuc");
            var secret = person.page().locator("main code").first().innerText().replace(" ", "");
            var submit = person.page().locator("main form button[type=submit]").first();
            person.type("code", new Totp(secret).codeAt(Instant.now(), codes)).press(submit);
            examination.of(person.page(), "recovery codes");
            person.open("/lam-viec/ho-so-ca-nhan/ma-xac-thuc");
            examination.of(person.page(), "a paired authenticator");
        }
        try (var person = new Person(port, Chromium.laptop())) {
            person.signIn("thamdinh.bon");
            examine(person, "/dang-nhap/ma-xac-thuc");
        }
    }

    private void councilAndVerdict() throws SQLException {
        var commitment = letItBeOverdueForMonthsAndLeft();
        Acting.run(Sight.portal("escalation"), () -> escalate.due().forEach(escalate::climb));
        try (var coordinator = new Person(port, Chromium.laptop())) {
            coordinator.signIn(Principal.COORDINATOR.username()).open("/lam-viec/hoi-dong");
            examination.of(coordinator.page(), "an agenda with items");
            coordinator.press(coordinator.page().locator("main tbody tr a.btn").first());
            examine(coordinator, "/lam-viec/hoi-dong/{id}");
            coordinator.open("/lam-viec/cam-ket/" + commitment + "/ket-luan");
            examine(coordinator, "/lam-viec/cam-ket/{id}/ket-luan");
            coordinator.open("/lam-viec/cam-ket/" + commitment + "/cho-thoi");
            examine(coordinator, "/lam-viec/cam-ket/{id}/cho-thoi");
            coordinator.open("/lam-viec/cam-ket/" + commitment + "/bac-nhac-viec");
            examination.of(coordinator.page(), "a ladder climbed to its end");
        }
    }

    private void recordThatIsAmended() {
        try (var owner = new Person(port, Chromium.phone())) {
            owner.signIn("htx.senvang").open("/lam-viec/co-so-cua-toi").press("Thay đổi thông tin");
            examine(owner, "/lam-viec/co-so/{id}/thay-doi/{draft}");
            owner.press(owner.page().locator("main dl ~ h2 a, main section h2 a").last());
            owner.type("position", "Quyền giám đốc").press("Xong, xem lại");
            examination.of(owner.page(), "an amendment that changes something");
        }
    }

    private void papersFromASpreadsheet() {
        var book =
                PaperBookMother.empty()
                        .between(
                                "82 – " + name("PROVINCIAL_COMMITTEE", "82"),
                                "79 – " + name("PROVINCIAL_COMMITTEE", "79"),
                                "79 – " + name("DEPARTMENT", "79"))
                        .paper("TT01", "71/BTT-UBND")
                        .paper("TT02", "72/BTT-UBND")
                        .commitment("TT02", "chín", null, null);
        try (var official = new Person(port, Chromium.laptop())) {
            official.signIn(Principal.LEAD.username()).open("/lam-viec/thoa-thuan/nhap-tu-bang");
            official.attach("file", written(book)).press("Kiểm tra tệp");
            examine(official, "/lam-viec/thoa-thuan/nhap-tu-bang/{id:[0-9a-f-]{36}}");
            official.press("Nhập 1 hồ sơ, để lại 1 hồ sơ lỗi");
            assertThat(official.page().title()).contains("Kết quả nhập tệp");
            examination.of(official.page(), "the receipt of a spreadsheet");
            assertThat(official.complaints()).isEmpty();
        }
    }

    private void declarationOfAnEstablishment() throws SQLException {
        try (var declarant = new Person(port, Chromium.laptop())) {
            declarant.open("/dang-ky-co-so");
            declarant.page().selectOption("#kind", "COOPERATIVE");
            declarant.type("name", "Hợp tác xã Khó Đến");
            declarant.page().check("#consent");
            declarant.press("Lưu và tiếp tục");
            examine(declarant, "/dang-ky-co-so/{id}/{slug}");
            var draft = declarant.path().replace("/dia-chi", "");
            for (var step : List.of("co-so", "hoat-dong", "nguoi-dai-dien")) {
                declarant.open(draft + "/" + step);
                examination.of(declarant.page(), "step " + step);
                declarant.press("Lưu và tiếp tục");
                examination.of(declarant.page(), "after step " + step);
            }
            declarant.open(draft + "/kiem-tra");
            examine(declarant, "/dang-ky-co-so/{id}/kiem-tra");
            declarant.open(ProofStage.link(database));
            examine(declarant, "/dang-ky-co-so/thu-dien-tu/{token}");
            declarant.page().locator("main form button[type=submit]").first().click();
            examination.of(declarant.page(), "a declaration whose address was proved");
        }
    }

    private void criteriaFromASpreadsheet() {
        var faulty = CriteriaSheets.sound(960).option(960, "B", "Cao", 26, 9);
        try (var administrator = new Person(port, Chromium.laptop())) {
            administrator.signIn(Principal.ADMINISTRATOR.username());
            administrator.open("/quan-tri/ocop/bo-tieu-chi/nhap");
            examination.of(administrator.page(), "criteria without files");
            administrator.attach("file", written(faulty.rows())).press("Kiểm tra tệp");
            examination.of(administrator.page(), "criteria with faults");
            administrator.open("/quan-tri/ocop/bo-tieu-chi/nhap");
            examination.of(administrator.page(), "criteria with a file that waits");
            administrator
                    .attach("file", written(CriteriaSheets.sound(960).rows()))
                    .press("Kiểm tra tệp");
            examine(administrator, "/quan-tri/ocop/bo-tieu-chi/nhap/{id:[0-9a-f-]{36}}");
            assertThat(administrator.complaints()).isEmpty();
        }
    }

    private void establishmentsFromATable() {
        var table = new TableOfEstablishments(6, 700).put(1, 10, "12").put(2, 3, "Xã Không Có");
        try (var official = new Person(port, Chromium.laptop())) {
            official.signIn(Principal.LEAD.username()).open("/lam-viec/nhap/co-so");
            examination.of(official.page(), "no import yet");
            official.attach("file", written(table.xlsx())).press("Gửi và đối chiếu cột");
            examine(official, "/lam-viec/nhap/{id:[0-9a-f-]{36}}");
            official.page().selectOption("[name='columns[5]']", "foundedOn");
            official.press("Kiểm tra các dòng");
            examination.of(official.page(), "a table that is being checked");
            settled(official);
            examination.of(official.page(), "a table that was checked");
            official.page().check("#mode-good");
            official.press("Nạp vào sổ");
            settled(official);
            assertThat(official.page().content()).contains("Biên nhận");
            examination.of(official.page(), "the receipt of a table");
            assertThat(official.complaints()).isEmpty();
        }
    }

    /** By reloading, as people without JavaScript do. */
    private static void settled(Person person) {
        for (int tries = 0; tries < 100 && person.page().locator("progress").count() > 0; tries++) {
            person.page().waitForTimeout(200);
            person.open(person.path());
        }
    }

    private Path written(byte[] xlsx) {
        try {
            return Files.write(folder.resolve("danh-sach.xlsx"), xlsx);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void dossierToTheCouncil() {
        DossierStage.set(database, sets);
        try {
            var paper = Files.writeString(folder.resolve("giay.pdf"), "%PDF-1.7\n%%EOF\n");
            new DossierWalk(
                            port,
                            paper,
                            true,
                            1,
                            () -> DossierStage.nearItsEnd(database),
                            this::examineDossier)
                    .go();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list is in the reach of everybody; here it has something in it. */
    private void examineDossier(Person person, String pattern) {
        if (pattern.endsWith("/ho-so-ocop")) examination.of(person.page(), pattern);
        else examine(person, pattern);
    }

    private void reportOfAFake() {
        try (var shopper = new Person(port, Chromium.laptop());
                var official = new Person(port, Chromium.laptop())) {
            shopper.open("/q/22223333444455KK/bao-hang-gia").press("Gửi báo cáo");
            examination.of(shopper.page(), "a report with faults");
            shopper.type("words", "Mã không quét được, tem in mờ").type("shop", "Chợ khó đến");
            shopper.page().selectOption("#province", "82");
            shopper.type("phone", "0912 345 678").page().check("#consent");
            shopper.press("Gửi báo cáo");
            examination.of(shopper.page(), "the receipt of a report");
            official.signIn(Principal.LEAD.username()).open("/lam-viec/bao-hang-gia?q=cho+kho");
            official.follow("Mã không có trong sổ: 22223333444455KK");
            examine(official, "/lam-viec/bao-hang-gia/{id:[0-9a-f-]{36}}");
            official.press("Nhận xác minh").press("Ghi kết luận");
            examination.of(official.page(), "an answer with faults");
        }
    }

    /** Its pages are in everybody's reach; here they have faults, an answer and contacts in them. */
    private void enquiryOfABuyer() {
        try (var buyer = new Person(port, Chromium.laptop());
                var producer = new Person(port, Chromium.laptop())) {
            buyer.open("/san-pham?q=mat+ong+hoa+nhan+sen+vang").follow("Mật ong hoa nhãn Sen Vàng");
            buyer.follow("Hỏi mua, xin báo giá").press("Gửi yêu cầu");
            examination.of(buyer.page(), "an enquiry with faults");
            buyer.type("quantity", "12,5").type("name", "Người Khó Đến");
            buyer.type("organisation", "Tiệm khó đến").type("phone", "0912 345 679");
            buyer.page().selectOption("#kind", "RETAILER");
            buyer.page().check("#showOrganisation");
            buyer.page().check("#consent");
            buyer.press("Gửi yêu cầu");
            examination.of(buyer.page(), "the receipt of an enquiry");
            producer.signIn(Principal.COOPERATIVE.username()).open("/lam-viec/hoi-mua");
            producer.page().locator("main tbody tr:has-text('Tiệm khó đến') a").first().click();
            producer.press("Từ chối yêu cầu");
            examination.of(producer.page(), "declining with faults");
            producer.type("price", "42.000").press("Đồng ý và trao đổi liên hệ");
            examination.of(producer.page(), "an enquiry with contacts");
            buyer.open(buyer.path());
            examination.of(buyer.page(), "an enquiry that was agreed to");
        }
    }

    private Path written(PaperBookMother book) {
        return written(book.sheets());
    }

    private Path written(SheetRows... sheets) {
        var file = folder.resolve("so-cu.xlsx");
        try {
            return Files.write(file, XlsxFile.of(sheets).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void recordWithALeader() throws SQLException {
        String record;
        try (var superuser = database.superuser();
                var change = superuser.createStatement()) {
            change.execute("set session_replication_role = replica");
            var rows =
                    change.executeQuery(
                            """
                            update reliability_item set leader_account = (select id from account where username = 'dongthap.giamdoc')
                             where record = (select id from reliability_record where province = '82' and state = 'AWAITING_REPLY' limit 1)
                            returning record
                            """);
            assertThat(rows.next()).isTrue();
            record = rows.getString(1);
        }
        try (var leader = new Person(port, Chromium.phone())) {
            leader.signIn(Principal.DEPARTMENT_HEAD.username());
            leader.open("/lam-viec/do-tin-cay/" + record + "/y-kien-rieng");
            examine(leader, "/lam-viec/do-tin-cay/{id:[0-9a-f-]{36}}/y-kien-rieng");
        }
    }

    private String name(String kind, String province) {
        try (var superuser = database.superuser();
                var query =
                        superuser.prepareStatement(
                                "select name from organisation where kind = ? and province = ? order by name limit 1")) {
            query.setString(1, kind);
            query.setString(2, province);
            var rows = query.executeQuery();
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void examine(Person person, String pattern) {
        assertThat(person.path()).matches(pattern.replaceAll("\\{[^{}]+(\\{[\\d,]+})?}", "[^/]+"));
        examination.of(person.page(), pattern);
        assertThat(person.complaints()).isEmpty();
        walked.add(pattern);
    }

    private String letItBeOverdueForMonthsAndLeft() throws SQLException {
        try (var superuser = database.superuser();
                var change =
                        superuser.prepareStatement(
                                """
                                update commitment set due_on = current_date - 120, left_to_coordinator = true
                                 where text = ? returning id
                                """)) {
            change.setString(1, LATE);
            var rows = change.executeQuery();
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
