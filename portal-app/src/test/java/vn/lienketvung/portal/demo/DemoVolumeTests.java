package vn.lienketvung.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.lienketvung.HttpTest;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** The trial portal as it is shown: some forty agreements in every state, with their commitments. */
@HttpTest
@TestPropertySource(
        properties = {
            "portal.demo.volume=full",
            "portal.test.database-of-its-own=the whole cast untouched"
        })
class DemoVolumeTests {

    @Autowired DatabaseAccess database;

    @Test
    void thereAreAgreementsOfEveryRegionInNearlyEveryState() {
        assertThat(number("select count(*) from agreement")).isGreaterThan(35);
        assertThat(number("select count(*) from commitment")).isGreaterThan(120);
        assertThat(words("select distinct status from agreement"))
                .contains("DRAFT", "NEGOTIATION", "SUBMITTED", "UNDER_REVIEW", "RETURNED")
                .contains("APPROVED", "REJECTED", "WITHDRAWN", "SIGNED", "IN_FORCE")
                .contains("COMPLETED", "EXPIRED", "TERMINATED");
        assertThat(
                        number(
                                "select count(distinct p.region_code) from agreement_party a join province p on p.code = a.province"))
                .isEqualTo(6);
    }

    @Test
    void agreementsFromBeforeThePortalAreInForceWithWhatTheirPapersSay() {
        assertThat(
                        number(
                                "select count(*) from agreement where origin = 'ENTERED_FROM_PAPER' and status = 'IN_FORCE'"))
                .isGreaterThanOrEqualTo(2);
        assertThat(number("select count(*) from commitment_report where from_paper"))
                .isGreaterThanOrEqualTo(6);
        assertThat(
                        number(
                                "select count(*) from agreement where origin = 'ENTERED_FROM_PAPER' and submitted_by_account is not null"))
                .isZero();
    }

    @Test
    void thereAreInventedDossiersAtNearlyEveryTurnAndCertificatesOfInventedProductsAlone() {
        assertThat(words("select distinct state from dossier"))
                .containsExactlyInAnyOrder(
                        "DRAFT",
                        "FILED",
                        "FORM_CHECK",
                        "RETURNED",
                        "IN_COUNCIL",
                        "SCORED",
                        "RECOGNISED",
                        "NOT_RECOGNISED",
                        "FORWARDED");
        assertThat(words("select distinct state from council"))
                .contains("SCORING", "LAID_OPEN", "CONCLUDED");
        assertThat(words("select stars::text from certificate where revoked_at is null"))
                .contains("3", "4", "5");
        assertThat(number("select count(*) from certificate where revocation_scan is not null"))
                .isOne();
        assertThat(number("select count(*) from ruling where scan is null")).isZero();
        assertThat(
                        number(
                                "select count(*) from certificate where valid_until between current_date and current_date + 90"))
                .isOne();
        assertThat(number("select count(*) from dossier where kind = 'RENEWAL'")).isOne();
        assertThat(
                        number(
                                "select count(*) from dossier where product_name not like '%(minh họa)' or producer_name not like '%(minh họa)'"))
                .isZero();
    }

    @Test
    void oneThatWasReturnedIsUnderReviewAgainWithAnswersAndItsWordText() {
        assertThat(
                        number(
                                "select count(*) from agreement a where status = 'UNDER_REVIEW' and text_document is not null and exists (select from agreement_return_reason r where r.agreement_id = a.id and r.answer is not null)"))
                .isPositive();
    }

    @Test
    void commitmentsAreKeptLateAndEverythingBetween() {
        assertThat(words("select distinct status from commitment"))
                .contains("ACTIVE", "CLAIMED", "FULFILLED", "PARTLY_FULFILLED", "NOT_FULFILLED")
                .contains("WAIVED", "TRANSFERRED", "WAITING");
        assertThat(
                        number(
                                "select count(*) from commitment where status = 'ACTIVE' and due_on < current_date"))
                .isGreaterThan(10);
    }

    @Test
    void endsAreAnnouncedSettledAndLeftToTheCoordinator() {
        assertThat(number("select count(*) from agreement where status = 'IN_FORCE' and noticed"))
                .isPositive();
        assertThat(
                        number(
                                "select count(*) from agreement where status = 'EXPIRED' and left_at is null and settled_at is null"))
                .isPositive();
        assertThat(number("select count(*) from commitment where left_to_coordinator"))
                .isPositive();
        assertThat(number("select count(*) from agreement where settled_at is not null"))
                .isPositive();
    }

    private long number(String query) {
        return Long.parseLong(words(query).iterator().next());
    }

    private Set<String> words(String query) {
        try (var superuser = database.superuser();
                var rows = superuser.createStatement().executeQuery(query)) {
            var found = new TreeSet<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
