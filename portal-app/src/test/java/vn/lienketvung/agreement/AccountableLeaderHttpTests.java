package vn.lienketvung.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;
import vn.lienketvung.shared.web.Fmt;

/** A leader is picked in the editor, answers for what begins, and goes to another post. */
@HttpTest
@TestPropertySource(properties = "portal.test.database-of-its-own=accountable leader")
class AccountableLeaderHttpTests {

    @LocalServerPort int port;
    @Autowired DatabaseAccess database;

    @Test
    void theLeaderPickedStandsInTheTextAndTheirWorkGoesToASuccessor() throws SQLException {
        var head = account("lamdong.giamdoc");
        var draft =
                one(
                        """
                        select a.id from agreement a join agreement_commitment t on t.agreement_id = a.id
                         where a.status in ('NEGOTIATION', 'DRAFT') and t.leader_account = '%s' limit 1
                        """
                                .formatted(head));
        var hash = one("select version_hash from agreement where id = '" + draft + "'");
        var name = one("select full_name from account where id = '" + head + "'");
        var official = arrive("lamdong.canbo");
        var address = "/lam-viec/thoa-thuan/" + draft + "/soan-thao/cam-ket";
        var page = official.get(address).body();
        assertThat(page)
                .containsPattern("<option value=\"" + head + "\" selected=\"selected\">" + name);

        var refused =
                official.post(
                        address,
                        "version",
                        found("name=\"version\" value=\"(\\d+)\"", page),
                        "commitments[0].text",
                        "Cung ứng 500 tấn rau",
                        "commitments[0].implementer",
                        body("hcm.giamdoc"),
                        "commitments[0].leader",
                        head,
                        "commitments[0].remedy",
                        "Đền phần nợ",
                        "action",
                        "save");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(name + " thuộc ", "Đã bỏ chọn", "Đền phần nợ")
                .doesNotContain("<option value=\"" + head + "\" selected");

        move(head, account("lamdong.canbo"));

        assertThat(
                        one(
                                "select leader_name from agreement_commitment where leader_account = '"
                                        + head
                                        + "' limit 1"))
                .as("the text keeps the words of its day")
                .isEqualTo(name);
        assertThat(one("select version_hash from agreement where id = '" + draft + "'"))
                .isEqualTo(hash);
        assertThat(
                        one(
                                "select count(*) from commitment where leader_account = '"
                                        + head
                                        + "' and status in ('WAITING', 'ACTIVE', 'CLAIMED')"))
                .isEqualTo("0");
        assertThat(official.get(address + "?da-luu=1").body())
                .contains("nay không còn giữ chức vụ này");
    }

    /** The administrator gives the head another post; everything that waits goes to one successor. */
    private void move(String head, String successor) throws SQLException {
        var administrator = arrive("quantri");
        var address = "/quan-tri/nguoi-dung/" + head + "/chuyen-cong-tac";
        var page = administrator.get(address).body();
        assertThat(page).contains("Được ghi tên trong văn bản");
        var answer =
                administrator.post(
                        address,
                        "organisation",
                        body("dongthap.canbo"),
                        "position",
                        "Chuyên viên cao cấp",
                        "since",
                        Fmt.typed(LocalDate.now(VietnamTime.ZONE)),
                        "roles",
                        "PROVINCIAL_OFFICIAL",
                        "successor",
                        successor,
                        "version",
                        found("name=\"version\" value=\"(\\d+)\"", page));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private Visitor arrive(String username) {
        var visitor = new Visitor(port);
        visitor.signIn(username, "lienketvung-demo");
        return visitor;
    }

    private String account(String username) throws SQLException {
        return one("select id from account where username = '" + username + "'");
    }

    private String body(String username) throws SQLException {
        return one("select organisation_id from account where username = '" + username + "'");
    }

    private static String found(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private String one(String query) throws SQLException {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement();
                var rows = statement.executeQuery(query)) {
            assertThat(rows.next()).as(query).isTrue();
            return rows.getString(1);
        }
    }
}
