package vn.lienketvung.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienketvung.AccessMatrix.Principal;
import vn.lienketvung.PagesOfTheMatrix;
import vn.lienketvung.escalation.Escalate;
import vn.lienketvung.identity.OneTimeCodes;
import vn.lienketvung.identity.Totp;
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

    private final PageExamination examination = new PageExamination();
    private final Set<String> walked = new HashSet<>();

    @Test
    void noPageEscapes() throws SQLException {
        activation();
        codeAfterThePassword();
        councilAndVerdict();
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

    private void examine(Person person, String pattern) {
        assertThat(person.path()).matches(pattern.replaceAll("\\{[^}]+}", "[^/]+"));
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
