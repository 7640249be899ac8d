package vn.lienketvung.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.organisation.OrganisationMother.HO_CHI_MINH;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Delegation;
import vn.lienketvung.identity.DelegationId;
import vn.lienketvung.identity.Delegations;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Officials;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.Whom;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.identity.WorkingPerson;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

/** A director is away; the clerk of the same department stands in. */
@PersistenceTest
class JdbcDelegationsTests {

    private static final LocalDate TODAY = LocalDate.now(VietnamTime.ZONE);
    private static final Instant NOW = Instant.now();

    @Autowired Delegations delegations;
    @Autowired Officials officials;
    @Autowired WorkingPeople working;
    @Autowired JdbcClient sql;
    @Autowired Viewpoint viewpoint;

    @BeforeEach
    void yenLeadsAndTamIsClerk() {
        new CastInDatabase(sql).arrive();
        work(Cast.YEN, Role.DEPARTMENT_HEAD);
        work(Cast.TAM, Role.CLERK);
    }

    @Test
    void aDelegationComesBackAsItWasGiven() {
        var given = give(TODAY, TODAY.plusDays(3));

        assertThat(delegations.givenBy(Cast.YEN.account())).containsExactly(given);
        assertThat(delegations.givenTo(Cast.TAM.account())).containsExactly(given);
        delegations.revoke(given.id(), NOW);
        assertThat(delegations.givenBy(Cast.YEN.account()))
                .singleElement()
                .matches(Delegation::revoked);
    }

    @Test
    void theDeputyHoldsTheRoleInItsDaysOnBehalfOfTheAbsent() {
        give(TODAY, TODAY);

        var tam = entering();
        assertThat(tam.holds(Role.DEPARTMENT_HEAD, HO_CHI_MINH)).isTrue();
        assertThat(tam.nameAs(Role.DEPARTMENT_HEAD))
                .isEqualTo("Võ Thanh Tâm (thay mặt Phan Hải Yến)");
        assertThat(tam.nameAs(Role.CLERK)).isEqualTo("Võ Thanh Tâm");
        assertThat(tam.sight().actor().role()).isEqualTo("CLERK,DEPARTMENT_HEAD@Phan Hải Yến");
        assertThat(heads()).contains(Cast.TAM.account(), Cast.YEN.account());
        assertThat(working.of(List.of(Cast.YEN.organisation()), List.of(Role.DEPARTMENT_HEAD)))
                .contains(Cast.TAM.account(), Cast.YEN.account());
    }

    @Test
    void whoeverIsToldOfTheAbsentIsToldWithTheDeputy() {
        give(TODAY, TODAY);

        assertThat(working.withDeputies(List.of(Cast.YEN.account())))
                .extracting(WorkingPerson::accountId)
                .containsExactly(Cast.YEN.account(), Cast.TAM.account());
        assertThat(working.withDeputies(List.of(Cast.TAM.account()))).hasSize(1);
    }

    @Test
    void neitherBeforeNorAfterThem() {
        give(TODAY.plusDays(1), TODAY.plusDays(2));
        give(TODAY.minusDays(2), TODAY.minusDays(1));

        assertThat(entering().holds(Role.DEPARTMENT_HEAD)).isFalse();
        assertThat(heads()).containsExactly(Cast.YEN.account());
    }

    @Test
    void norOnceItIsTakenBackOrTheSuperiorHasLeftTheRole() {
        delegations.revoke(give(TODAY, TODAY).id(), NOW);
        assertThat(entering().holds(Role.DEPARTMENT_HEAD)).isFalse();

        give(TODAY, TODAY);
        assertThat(entering().holds(Role.DEPARTMENT_HEAD)).isTrue();
        sql.sql("delete from account_grant where account_id = :id")
                .param("id", Cast.YEN.account().value())
                .update();
        assertThat(entering().holds(Role.DEPARTMENT_HEAD)).isFalse();
    }

    @Test
    void nobodyButTheTwoSeesIt() {
        give(TODAY, TODAY);

        assertThat(seenBy(Cast.YEN)).hasSize(1);
        assertThat(seenBy(Cast.TAM)).hasSize(1);
        assertThat(seenBy(Cast.MINH)).isEmpty();
    }

    private List<Delegation> seenBy(Official viewer) {
        return viewpoint.as(viewer.sight(), () -> delegations.givenBy(Cast.YEN.account()));
    }

    private List<AccountId> heads() {
        return working.find(Whom.in(Cast.YEN.organisation()).with(Role.DEPARTMENT_HEAD)).stream()
                .map(WorkingPerson::accountId)
                .toList();
    }

    private Official entering() {
        return officials.findByAccount(Cast.TAM.account()).orElseThrow();
    }

    private Delegation give(LocalDate first, LocalDate last) {
        var given =
                new Delegation(
                        DelegationId.random(),
                        Cast.YEN.account(),
                        Cast.YEN.fullName(),
                        Cast.TAM.account(),
                        Cast.TAM.fullName(),
                        Role.DEPARTMENT_HEAD,
                        first,
                        last,
                        false);
        delegations.add(given, NOW);
        return given;
    }

    private void work(Official person, Role role) {
        sql.sql("update account set status = 'ACTIVE', password_hash = 'x' where id = :id")
                .param("id", person.account().value())
                .update();
        sql.sql(
                        """
                        insert into account_grant (account_id, role, reach)
                        values (:id, :role, 'OWN_PROVINCE')
                        """)
                .param("id", person.account().value())
                .param("role", role.name())
                .update();
    }
}
