package vn.lienketvung.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.organisation.OrganisationMother.DONG_THAP;
import static vn.lienketvung.organisation.OrganisationMother.DONG_THAP_TRADE;
import static vn.lienketvung.organisation.OrganisationMother.MEKONG_DELTA;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

@PersistenceTest
class JdbcWorkingPeopleTests {

    @Autowired WorkingPeople people;
    @Autowired JdbcClient sql;
    @Autowired Viewpoint viewpoint;

    @BeforeEach
    void lanAndHoaWorkPhucDoesNot() {
        new CastInDatabase(sql).arrive();
        work(Cast.LAN, Role.PROVINCIAL_OFFICIAL, "OWN_PROVINCE", null);
        work(Cast.HOA, Role.CLERK, "OWN_PROVINCE", null);
        work(Cast.KHANH, Role.REGIONAL_COORDINATOR, "REGION", MEKONG_DELTA.value());
        grant(Cast.PHUC, Role.PROVINCIAL_OFFICIAL, "OWN_PROVINCE", null);
    }

    @Test
    void whoeverActsFindsTheWorkingPeopleOfAnOrganisation() {
        var found =
                viewpoint.<Set<AccountId>, RuntimeException>as(
                        Cast.DUNG.sight(),
                        () -> {
                            var all =
                                    people.of(
                                            List.of(DONG_THAP_TRADE.id()),
                                            List.of(Role.PROVINCIAL_OFFICIAL));
                            assertThat(
                                            sql.sql("select count(*) from account")
                                                    .query(Long.class)
                                                    .single())
                                    .as("the own sight is back")
                                    .isEqualTo(1);
                            return all;
                        });

        assertThat(found).containsExactly(Cast.LAN.account());
    }

    @Test
    void aRoleIsFoundByTheProvincesItReaches() {
        assertThat(people.reaching(List.of(DONG_THAP), Role.REGIONAL_COORDINATOR))
                .containsExactly(Cast.KHANH.account());
        assertThat(people.reaching(List.of(DONG_THAP), Role.CLERK))
                .containsExactly(Cast.HOA.account());
        assertThat(people.reaching(List.of(), Role.CLERK)).isEmpty();
    }

    private void work(Official person, Role role, String reach, String region) {
        sql.sql("update account set status = 'ACTIVE', password_hash = 'x' where id = :id")
                .param("id", person.account().value())
                .update();
        grant(person, role, reach, region);
    }

    private void grant(Official person, Role role, String reach, String region) {
        sql.sql(
                        """
                        insert into account_grant (account_id, role, reach, region)
                        values (:id, :role, :reach, :region)
                        """)
                .param("id", person.account().value())
                .param("role", role.name())
                .param("reach", reach)
                .param("region", region)
                .update();
    }
}
