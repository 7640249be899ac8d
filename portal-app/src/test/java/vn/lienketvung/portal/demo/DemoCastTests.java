package vn.lienketvung.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienketvung.PortalTest;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.PasswordHashing;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.SignInRecords;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

@PortalTest
class DemoCastTests {

    @Autowired DemoCast cast;
    @Autowired DemoSeeding seeding;
    @Autowired SignInRecords signIns;
    @Autowired PasswordHashing hashing;
    @Autowired JdbcClient sql;
    @Autowired TransactionTemplate transactions;

    @Test
    void everybodyOfTheCastSignsInWithTheOnePassword() {
        for (var person : DemoPerson.values()) {
            var record =
                    Acting.as(
                            Sight.portal("test"),
                            () -> signIns.findByUsername(person.username()).orElseThrow());
            assertThat(record.mayEnter()).isTrue();
            assertThat(hashing.matches("lienketvung-demo", record.passwordHash())).isTrue();
        }
    }

    @Test
    void aSecondStartAddsNothing() {
        var before = counts();
        seeding.start();

        assertThat(counts()).isEqualTo(before);
        assertThat(before).startsWith(DemoPerson.values().length + "/");
    }

    @Test
    void thePeopleActWithTheirOwnRights() {
        assertThat(cast.<Boolean>as(DemoPerson.DONG_THAP_CLERK, who -> who.holds(Role.CLERK)))
                .isTrue();
        assertThat(
                        Arrays.stream(DemoPerson.values())
                                .map(person -> cast.as(person, Official::position)))
                .allMatch(position -> position.endsWith("(minh họa)"));
        assertThat(cast.<Sight>as(DemoPerson.MINISTRY_STAFF, _ -> Acting.sight()).actor().role())
                .isEqualTo("MINISTRY_STAFF");
    }

    private String counts() {
        return Acting.as(
                Sight.portal("test"),
                () ->
                        transactions.execute(_ ->
                                sql.sql(
                                                """
                                                select (select count(*) from account) || '/'
                                                    || (select count(*) from organisation)
                                                """)
                                        .query(String.class)
                                        .single()));
    }
}
