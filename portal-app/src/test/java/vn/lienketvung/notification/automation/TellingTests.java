package vn.lienketvung.notification.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** Who is told what, by the real listeners, over HTTP. */
@HttpTest
class TellingTests {

    private static final String PASSWORD = "lienketvung-demo";

    @LocalServerPort int port;
    @Autowired DatabaseAccess database;

    /** The demo data has gone through every turn; nobody hears of a turn that is not theirs. */
    @Test
    void whoWaitsIsToldOthersAreNot() {
        var told =
                rows(
                        """
                        select distinct a.username || ' ' || n.message_key
                          from notice n join account a on a.id = n.recipient
                        """);

        assertThat(told)
                .contains(
                        "hcm.canbo agreement.notice.sent-to-parties",
                        "dongthap.canbo agreement.notice.all-concurred",
                        "dbscl.dieuphoi agreement.notice.submitted",
                        "hcm.vanthu agreement.notice.to-be-signed",
                        "hcm.canbo commitment.notice.claimed",
                        "thamdinh.mot review.notice.named",
                        "dongthap.canbo agreement.notice.invitation-accepted")
                .noneMatch(each -> each.startsWith("kiemtoan"))
                .noneMatch(each ->
                        each.startsWith("quantri") && !each.endsWith(" privacy.notice.asked"))
                .noneMatch(each -> each.matches("bo\\.theodoi (?!report\\.).*"));
        assertThat(told.stream().filter(each -> each.endsWith(".submitted")))
                .allMatch(each -> each.contains(".dieuphoi "));
    }

    /** A shared comment reaches the other party, an internal one nobody but the own side. */
    @Test
    void commentsAreToldToThoseWhoMayReadThem() {
        var agreement =
                rows("""
                select a.id from agreement a
                  join agreement_party one on one.agreement_id = a.id
                  join agreement_party other on other.agreement_id = a.id
                  join account lan on lan.username = 'dongthap.canbo'
                       and lan.organisation_id in (one.organisation, one.focal_point)
                  join account minh on minh.username = 'hcm.canbo'
                       and minh.organisation_id in (other.organisation, other.focal_point)
                 where a.status in ('NEGOTIATION', 'SUBMITTED', 'UNDER_REVIEW', 'RETURNED', 'APPROVED', 'IN_FORCE')
                 order by a.changed_at desc, a.id limit 1
                """)
                        .getFirst();
        var lan = new Visitor(port);
        lan.signIn("dongthap.canbo", PASSWORD);
        var page = "/lam-viec/thoa-thuan/" + agreement + "/trao-doi";
        lan.get(page);
        for (var reach : List.of("SHARED", "INTERNAL"))
            assertThat(
                            lan.post(page, "about", "WHOLE-0", "reach", reach, "body", "Xin ý kiến")
                                    .statusCode())
                    .isEqualTo(303);

        var told =
                rows(
                        """
                        select a.username || ' ' || n.message_key from notice n join account a on a.id = n.recipient
                         where n.message_key like 'agreement.notice.commented.%' and n.subject = '\
                        """
                                + agreement
                                + "'");
        assertThat(told)
                .contains(
                        "hcm.canbo agreement.notice.commented.SHARED",
                        "dongthap.phogiamdoc agreement.notice.commented.INTERNAL")
                .doesNotContain("hcm.canbo agreement.notice.commented.INTERNAL")
                .noneMatch(each -> each.startsWith("dongthap.canbo "));
    }

    @Test
    void noNoticeAndNoMailWithoutItsChange() {
        assertThat(
                        rows(
                                """
                                select once_key from notice n
                                 where not exists (select from agreement a where a.id = n.subject)
                                   and not exists (select from commitment c where c.id = n.subject)
                                   and not exists (select from pledge_ledger p where p.id = n.subject)
                                   and not exists (select from establishment e where e.id = n.subject)
                                   and not exists (select from dossier d where d.id = n.subject)
                                   and not exists (select from enquiry q where q.id = n.subject)
                                   and not exists (select from erasure_request r where r.id = n.subject)
                                   and not exists (select from figure_submission f where f.id = n.subject)
                                   and not exists (select from reliability_record r where r.id = n.subject)
                                   and not exists (select from six_month_report r where r.id = n.subject)
                                """))
                .isEmpty();
        assertThat(
                        rows(
                                """
                                select once_key from outbox_mail m
                                 where once_key like 'notice:%' and not exists (
                                       select from notice n where n.recipient = m.recipient
                                          and 'notice:' || n.once_key = m.once_key)
                                """))
                .isEmpty();
    }

    @Test
    void aNoticeIsOpenedOnceAndNoLongerNew() {
        var lan = new Visitor(port);
        lan.signIn("dongthap.canbo", PASSWORD);
        var page = lan.get("/lam-viec/thong-bao").body();
        var open =
                page.replaceFirst("(?s).*?action=\"(/lam-viec/thong-bao/[0-9a-f-]+/mo)\".*", "$1");
        var id = open.replaceAll("^/lam-viec/thong-bao/|/mo$", "");
        assertThat(isNew(id)).isTrue();

        var opened = lan.post(open);

        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.headers().firstValue("Location").orElseThrow())
                .matches(
                        "/lam-viec/(thoa-thuan|cam-ket|dinh-chinh|nguon-luc|co-so|ho-so-ocop|bao-cao)/.*");
        // Not counted: the portal itself may tell her something more at this very moment.
        assertThat(isNew(id)).isFalse();
        var all = rows("select id from notice");
        assertThat(lan.post("/lam-viec/thong-bao/da-doc").statusCode()).isEqualTo(303);
        assertThat(all).noneMatch(this::isNew);
    }

    @Test
    void choicesAreKeptAndNonsenseIsRefused() {
        var minh = new Visitor(port);
        minh.signIn("hcm.canbo", PASSWORD);
        minh.get("/lam-viec/thong-bao/tuy-chon");
        String[] form = {
            "turn",
            "DAILY",
            "answer",
            "PORTAL",
            "reminder",
            "AT_ONCE",
            "system",
            "DAILY",
            "language",
            "EN"
        };

        assertThat(minh.post("/lam-viec/thong-bao/tuy-chon", form).statusCode()).isEqualTo(303);
        assertThat(minh.get("/lam-viec/thong-bao/tuy-chon").body())
                .containsPattern(
                        "<input(?=[^>]*name=\"turn\")(?=[^>]*value=\"DAILY\")(?=[^>]*checked)");
        form[1] = "NEVER";
        var refused = minh.post("/lam-viec/thong-bao/tuy-chon", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"loi\"");
    }

    private boolean isNew(String notice) {
        return rows("""
        select n.id from notice n join account a on a.id = n.recipient
         where n.read_at is null and a.username = 'dongthap.canbo' and n.id = '%s'
        """
                        .formatted(notice))
                .contains(notice);
    }

    private List<String> rows(String query) {
        var rows = new ArrayList<String>();
        try (var superuser = database.superuser();
                var statement = superuser.createStatement();
                var found = statement.executeQuery(query)) {
            while (found.next()) rows.add(found.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }
}
