package vn.lienketvung.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** An approval with a condition, from the owner's task to the approval, on the whole cast. */
@HttpTest
@TestPropertySource(
        properties = {"portal.demo.volume=full", "portal.test.database-of-its-own=the whole cast"})
class ConditionsOverHttpTests {

    private static final String TITLE = "Đường ven biển và nút giao chung Hà Tĩnh – Quảng Trị";

    @LocalServerPort int port;
    @Autowired DatabaseAccess database;

    @Test
    void theOwnerHandsInTheCoordinatorSaysWhatIsMissingThenAccepts() {
        var page = "/lam-viec/thoa-thuan/" + one("select id from agreement where title = ?");
        var condition =
                one(
                        "select c.id from agreement_condition c join agreement a on a.id = c.agreement_id where a.title = ?");
        var form = page + "/dieu-kien/" + condition;
        var owner = signedIn("hatinh.canbo");
        var coordinator = signedIn("btb.dieuphoi");

        assertThat(owner.get("/lam-viec/viec-cua-toi").body()).contains("/dieu-kien");
        assertThat(owner.get(page + "/tong-quan").body()).contains("/dieu-kien");
        assertThat(owner.get(page + "/dieu-kien").body()).contains(form + "/nop");
        assertThat(owner.post(form + "/nop", "note", "").statusCode()).isEqualTo(422);
        assertThat(owner.post(form + "/nop", "note", "Công văn số 12").statusCode()).isEqualTo(303);

        assertThat(coordinator.get("/lam-viec/viec-cua-toi").body()).contains("/dieu-kien");
        coordinator.get(page + "/dieu-kien");
        var wordless = coordinator.post(form + "/khong-chap-nhan", "reason", "");
        assertThat(wordless.statusCode()).isEqualTo(422);
        assertThat(
                        coordinator
                                .post(form + "/khong-chap-nhan", "reason", "Thiếu phụ lục")
                                .statusCode())
                .isEqualTo(303);
        assertThat(owner.get(page + "/dieu-kien").body()).contains("Thiếu phụ lục");
        owner.post(form + "/nop", "note", "Đã bổ sung phụ lục");
        coordinator.get(page + "/dieu-kien");
        assertThat(coordinator.post(form + "/chap-nhan").statusCode()).isEqualTo(303);
        assertThat(one("select status from agreement where title = ?")).isEqualTo("APPROVED");
    }

    private Visitor signedIn(String username) {
        var visitor = new Visitor(port);
        visitor.signIn(username, "lienketvung-demo");
        return visitor;
    }

    private String one(String query) {
        try (var superuser = database.superuser();
                var statement = superuser.prepareStatement(query)) {
            statement.setString(1, TITLE);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
