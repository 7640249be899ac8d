package vn.lienketvung.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/**
 * A household with a personal number and somebody who reported a fake stand in the database under marks that stand nowhere else;
 * everybody of the cast, and a visitor, looks at every list and page that could show them.
 */
@HttpTest
class MaskingHttpTests {

    private static final String HOUSEHOLD = "0d0551e4-0000-4000-8000-00000000a5a5";
    private static final String REPORT = "0d0551e4-0000-4000-8000-00000000a5a6";
    private static final String RECEIPT = "22222333KK";

    private static final String NUMBER = "082190009917";
    private static final String CONTACT = "Vệt Đại Diện";
    private static final String REPORTER = "vet.baogia@example.vn";

    /** What must not be seen unmasked, and the words under which the test tells of it. */
    private static final Map<String, List<String>> MARKS =
            Map.of(
                    "number", List.of(NUMBER),
                    "contact", List.of(CONTACT, "936559917", "vet.daidien@example.vn"),
                    "reporter", List.of(REPORTER, "936559918", "Vệt Người Báo"));

    private static final List<String> PAGES =
            List.of(
                    "/lam-viec/co-so?q=H%E1%BB%99+V%E1%BB%87t",
                    "/lam-viec/co-so/" + HOUSEHOLD,
                    "/lam-viec/co-so/trung-lap",
                    "/lam-viec/viec-cua-toi",
                    "/lam-viec/thong-bao",
                    "/lam-viec/bao-hang-gia",
                    "/lam-viec/bao-hang-gia/" + REPORT,
                    "/lam-viec/thoa-thuan",
                    "/lam-viec/ho-so-ocop",
                    "/quan-tri/nguoi-dung",
                    "/quan-tri/hop-thu-di",
                    "/quan-tri/nhat-ky",
                    "/san-pham?q=H%E1%BB%99+V%E1%BB%87t",
                    "/dang-ky-co-so/tra-cuu?ma=" + RECEIPT,
                    "/bao-hang-gia/tra-cuu?ma=22222444KK");

    @LocalServerPort int port;
    @Autowired DatabaseAccess database;

    @Test
    void everybodySeesWhatTheyNeedAndNoMore() throws SQLException {
        stage();
        var seen = new LinkedHashMap<String, Set<String>>();
        for (var person :
                rows(
                        "select username from account where demo and status = 'ACTIVE' and password_hash is not null order by username"))
            seen.put(person, marksSeenBy(arrive(person)));
        assertThat(marksSeenBy(new Visitor(port))).isEmpty();
        for (var each : seen.entrySet())
            assertThat(each.getValue()).as(each.getKey()).isEqualTo(needed(each.getKey()));
        assertThat(seen.values())
                .contains(Set.of("contact", "number", "reporter"), Set.of("contact"), Set.of());
    }

    @Test
    void whatIsMaskedShowsThatThereIsSomething() throws SQLException {
        stage();
        assertThat(arrive("bo.theodoi").get("/lam-viec/co-so/" + HOUSEHOLD).body())
                .contains("917")
                .doesNotContain(NUMBER);
        assertThat(arrive("dongthap.kiemtra").get("/lam-viec/bao-hang-gia/" + REPORT).body())
                .contains("•••918", "•••@example.vn")
                .doesNotContain(REPORTER);
    }

    /** By the register of personal data: commune and province, the ministry; numbers for those who check them; reporters for who answers. */
    private Set<String> needed(String person) throws SQLException {
        var roles =
                rows(
                        """
                        select g.role from account a join account_grant g on g.account_id = a.id join organisation o on o.id = a.organisation_id
                         where a.username = '%s' and (o.province = '82' and (o.commune is null or o.commune = '29905@2025-07-01')
                               or g.role = 'MINISTRY_STAFF')
                        """
                                .formatted(person));
        var needed = new TreeSet<String>();
        for (var role : roles)
            switch (role) {
                case "PROVINCIAL_OFFICIAL" -> needed.addAll(MARKS.keySet());
                case "COMMUNE_FOCAL_POINT" -> needed.addAll(Set.of("contact", "number"));
                case "CLERK", "PROVINCE_LEADER", "DEPARTMENT_HEAD", "INSPECTOR", "MINISTRY_STAFF" ->
                        needed.add("contact");
                default -> {}
            }
        return needed;
    }

    private static Set<String> marksSeenBy(Visitor visitor) {
        var seen = new TreeSet<String>();
        for (var page : PAGES) {
            var answer = visitor.get(page);
            assertThat(answer.statusCode()).as(page).isLessThan(500);
            MARKS.forEach((name, marks) -> {
                if (marks.stream().anyMatch(answer.body()::contains)) seen.add(name);
            });
        }
        return seen;
    }

    private Visitor arrive(String username) {
        var visitor = new Visitor(port);
        visitor.signIn(username, "lienketvung-demo");
        return visitor;
    }

    private void stage() throws SQLException {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement()) {
            statement.execute(
                    """
                    insert into establishment (id, receipt, state, kind, name, province, commune, tax_code, sectors, representative,
                           representative_position, phone, email, consented_at, declared_at, due_on, version)
                    values ('%s', '%s', 'DECLARED', 'HOUSEHOLD', 'Hộ Vệt', '82', '29905@2025-07-01', '%s', 'CROPS', '%s', 'Chủ hộ',
                           '+84936559917', 'vet.daidien@example.vn', now(), now(), current_date, 0)
                    on conflict (id) do nothing
                    """
                            .formatted(HOUSEHOLD, RECEIPT, NUMBER, CONTACT));
            statement.execute(
                    """
                    insert into counterfeit_report (id, receipt, state, code, of_ministry, province, seen_in, shop, seen_on, words, reporter_name,
                           reporter_phone, reporter_email, consented_at, reported_at, due_on, version, audience)
                    values ('%s', '22222444KK', 'REPORTED', 'VETVETVETVET2222', false, '82', '82', 'Chợ', current_date, 'Nhãn in mờ, nhòe',
                           'Vệt Người Báo', '+84936559918', '%s', now(), now(), current_date, 0, 0)
                    on conflict (id) do nothing
                    """
                            .formatted(REPORT, REPORTER));
        }
    }

    private List<String> rows(String query) throws SQLException {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement();
                var found = statement.executeQuery(query)) {
            var all = new ArrayList<String>();
            while (found.next()) all.add(found.getString(1));
            return all;
        }
    }
}
