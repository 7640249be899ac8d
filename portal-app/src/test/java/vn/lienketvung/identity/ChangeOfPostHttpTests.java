package vn.lienketvung.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** An administrator moves somebody for whom a commitment waits. */
@HttpTest
@TestPropertySource(properties = "portal.test.database-of-its-own=change of post")
class ChangeOfPostHttpTests {

    private static final String PASSWORD = "lienketvung-demo";

    @LocalServerPort int port;
    @Autowired DatabaseAccess database;

    @Test
    void thePersonGoesTheWorkStays() throws SQLException {
        var leaving = one("select id from account where username = 'dongthap.canbo'");
        var staying = one("select id from account where username = 'dongthap.vanthu'");
        var commitment =
                one(
                        """
                        select c.id from commitment c join account a on a.id = '%s' and a.organisation_id = c.implementer
                         where c.status = 'ACTIVE' order by c.due_on, c.id limit 1
                        """
                                .formatted(leaving));
        run(
                "update commitment set leader_account = '%s' where id = '%s'"
                        .formatted(leaving, commitment));
        run(
                """
                insert into account_grant (account_id, role, reach) values ('%s', 'PROVINCIAL_OFFICIAL', 'OWN_PROVINCE')
                """
                        .formatted(staying));
        var lan = new Visitor(port);
        lan.signIn("dongthap.canbo", PASSWORD);
        var administrator = new Visitor(port);
        administrator.signIn("quantri", PASSWORD);
        var address = "/quan-tri/nguoi-dung/" + leaving + "/chuyen-cong-tac";
        var page = administrator.get(address).body();
        var body = choiceOf(page, "Sở Công Thương tỉnh Lâm Đồng");
        assertThat(page).contains("Chịu trách nhiệm cam kết", commitment.substring(0, 8));
        assertThat(page)
                .doesNotContain(one("select text from commitment where id = '" + commitment + "'"));

        var refused = administrator.post(address, form(body, "", version(page)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Chưa chọn người nhận việc", "n cao cấp");

        assertThat(administrator.post(address, form(body, staying, version(page))).statusCode())
                .isEqualTo(303);

        assertThat(lan.get("/lam-viec/viec-cua-toi").statusCode())
                .as("sessions are cut")
                .isEqualTo(302);
        assertThat(one("select leader_account from commitment where id = '" + commitment + "'"))
                .isEqualTo(staying);
        assertThat(
                        one(
                                "select note from commitment_history where turn = 'LEADER_CHANGED' and commitment_id = '"
                                        + commitment
                                        + "'"))
                .contains(" → ");
        assertThat(
                        one(
                                "select organisation_name from account_post where account_id = '"
                                        + leaving
                                        + "'"))
                .isEqualTo("Sở Công Thương tỉnh Đồng Tháp");
        assertThat(
                        rows(
                                "select kind from audit_event where kind in ('account.moved', 'work.handed-on', 'work.taken-over')"))
                .contains("account.moved", "work.handed-on", "work.taken-over");
        assertThat(rows("select message_key from notice where recipient = '" + staying + "'"))
                .contains("task.notice.taken-over");
        lan.signIn("dongthap.canbo", PASSWORD);
        assertThat(lan.get("/lam-viec/ho-so-ca-nhan").body())
                .contains("Sở Công Thương tỉnh Lâm Đồng");
        assertThat(administrator.get(address).body())
                .contains("Các vị trí trước đây", "Sở Công Thương tỉnh Đồng Tháp");
        var successor = new Visitor(port);
        successor.signIn("dongthap.vanthu", PASSWORD);
        assertThat(successor.get("/lam-viec/cam-ket/" + commitment).body())
                .contains("Đổi người chịu trách nhiệm");
    }

    @Test
    void anOldVersionIsAConflictThatKeepsWhatWasTyped() throws SQLException {
        var account = one("select id from account where username = 'hcm.vanthu'");
        var administrator = new Visitor(port);
        administrator.signIn("quantri", PASSWORD);
        var address = "/quan-tri/nguoi-dung/" + account + "/chuyen-cong-tac";
        var page = administrator.get(address).body();
        run("update account set version = version + 1 where id = '" + account + "'");

        var answer =
                administrator.post(
                        address,
                        form(choiceOf(page, "Sở Công Thương tỉnh Lâm Đồng"), "", version(page)));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("n cao cấp", "Người khác vừa sửa");
    }

    private static String[] form(String body, String successor, String version) {
        return new String[] {
            "organisation",
            body,
            "position",
            "Chuyên viên cao cấp",
            "since",
            vn.lienketvung.shared.web.Fmt.typed(
                    java.time.LocalDate.now(vn.lienketvung.shared.VietnamTime.ZONE)),
            "roles",
            "PROVINCIAL_OFFICIAL",
            "successor",
            successor,
            "version",
            version
        };
    }

    private static String version(String page) {
        return found(Pattern.compile("name=\"version\" value=\"(\\d+)\""), page);
    }

    private static String choiceOf(String page, String name) {
        return found(Pattern.compile("<option value=\"([^\"]+)\"[^>]*>" + name + "<"), page);
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }

    private String one(String query) throws SQLException {
        var all = rows(query);
        assertThat(all).as(query).isNotEmpty();
        return all.getFirst();
    }

    private List<String> rows(String query) throws SQLException {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new ArrayList<String>();
            while (rows.next()) all.add(rows.getString(1));
            return all;
        }
    }

    private void run(String change) throws SQLException {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement()) {
            statement.executeUpdate(change);
        }
    }
}
