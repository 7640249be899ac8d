package vn.lienketvung.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** A director is away; the deputy signs in the director's stead, and everything says so. */
@HttpTest
@TestPropertySource(properties = "portal.test.database-of-its-own=delegation")
class DelegationHttpTests {

    private static final String PASSWORD = "lienketvung-demo";
    private static final String DELEGATIONS = "/lam-viec/ho-so-ca-nhan/uy-quyen";

    @LocalServerPort int port;
    @Autowired DatabaseAccess database;

    @Test
    void theDeputyActsForTheAbsentAndHistoryAndAuditSaySo() throws SQLException {
        var deputyId = one("select id from account where username = 'dongthap.phogiamdoc'");
        var commitment = claimPreparedByLan();
        var director = signIn("dongthap.giamdoc");
        var deputy = signIn("dongthap.phogiamdoc");
        var sign = "/lam-viec/cam-ket/" + commitment + "/ky-xac-nhan";
        deputy.get("/lam-viec/cam-ket/" + commitment);
        assertThat(deputy.post(sign).statusCode()).as("before the delegation").isEqualTo(403);

        var today = Fmt.typed(LocalDate.now(VietnamTime.ZONE));
        director.get(DELEGATIONS);
        assertThat(
                        director.post(
                                        DELEGATIONS,
                                        "role",
                                        "DEPARTMENT_HEAD",
                                        "deputy",
                                        deputyId,
                                        "firstDay",
                                        today,
                                        "lastDay",
                                        today)
                                .statusCode())
                .isEqualTo(303);
        assertThat(rows("select message_key from notice where recipient = '" + deputyId + "'"))
                .contains("identity.notice.delegated.DEPARTMENT_HEAD");
        assertThat(deputy.get("/lam-viec/thong-bao").body())
                .contains("Kiều Thanh Bình ủy quyền cho ông/bà");

        assertThat(deputy.get("/lam-viec/cam-ket/" + commitment).body()).contains("/ky-xac-nhan");
        assertThat(deputy.post(sign).statusCode()).isEqualTo(303);

        assertThat(one("select status from commitment where id = '" + commitment + "'"))
                .isEqualTo("CLAIMED");
        assertThat(deputy.get("/lam-viec/cam-ket/" + commitment).body())
                .contains("(thay mặt Kiều Thanh Bình)");
        assertThat(
                        one(
                                """
                                select role from audit_event
                                 where kind = 'commitment.claimed' and subject_id = '%s'
                                """
                                        .formatted(commitment)))
                .contains("DEPARTMENT_HEAD@Kiều Thanh Bình");

        var revoke =
                Pattern.compile("action=\"(" + DELEGATIONS + "/[0-9a-f-]{36}/thu-hoi)\"")
                        .matcher(director.get(DELEGATIONS).body());
        assertThat(revoke.find()).isTrue();
        assertThat(director.post(revoke.group(1)).statusCode()).isEqualTo(303);
        assertThat(rows("select message_key from notice where recipient = '" + deputyId + "'"))
                .contains("identity.notice.delegation-ended.DEPARTMENT_HEAD");
    }

    private Visitor signIn(String username) {
        var visitor = new Visitor(port);
        visitor.signIn(username, PASSWORD);
        return visitor;
    }

    private String claimPreparedByLan() throws SQLException {
        var commitment =
                one(
                        """
                        select c.id from commitment c join account a on a.organisation_id = c.implementer
                         where a.username = 'dongthap.giamdoc' and c.status = 'ACTIVE' and c.claim_prepared_at is null
                         order by c.due_on, c.id limit 1
                        """);
        try (var superuser = database.superuser();
                var statement = superuser.createStatement()) {
            statement.executeUpdate(
                    """
                    update commitment set claim_scope = 'PARTIAL', claim_note = 'Đã đạt một phần', claimed_by = 'Nguyễn Thị Lan',
                           claimed_by_account = (select id from account where username = 'dongthap.canbo'),
                           claim_prepared_at = now(), claim_leader = null
                     where id = '%s'
                    """
                            .formatted(commitment));
        }
        return commitment;
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
}
