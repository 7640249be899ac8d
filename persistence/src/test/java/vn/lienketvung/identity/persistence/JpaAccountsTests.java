package vn.lienketvung.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.organisation.OrganisationMother.DONG_THAP;
import static vn.lienketvung.organisation.OrganisationMother.MEKONG_DELTA;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.identity.Account;
import vn.lienketvung.identity.AccountMother;
import vn.lienketvung.identity.Accounts;
import vn.lienketvung.identity.ActivationLinks;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.RoleGrant;
import vn.lienketvung.identity.Sessions;
import vn.lienketvung.identity.SignInRecord;
import vn.lienketvung.identity.SignInRecords;
import vn.lienketvung.identity.Username;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationMother;
import vn.lienketvung.organisation.Organisations;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

@PersistenceTest
class JpaAccountsTests {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    @Autowired Accounts accounts;
    @Autowired Organisations organisations;
    @Autowired ActivationLinks links;
    @Autowired SignInRecords signIns;
    @Autowired Sessions sessions;
    @Autowired EntityManager entities;
    @Autowired JdbcClient sql;
    @Autowired Viewpoint viewpoint;

    @Test
    void anAccountComesBackAsItWasStored() {
        var ministry = saved(OrganisationMother.ministry("Bộ Thử nghiệm"));
        var stored =
                saved(
                        AccountMother.invited(
                                "bo.thu",
                                ministry,
                                RoleGrant.of(Role.MINISTRY_STAFF),
                                RoleGrant.of(Role.REGIONAL_COORDINATOR, MEKONG_DELTA),
                                RoleGrant.of(Role.REGIONAL_COORDINATOR, new RegionCode("DNB"))));
        flush();

        var found = accounts.get(stored.id());

        assertThat(found).isNotSameAs(stored).usingRecursiveComparison().isEqualTo(stored);
        AccountMother.regrant(found, ministry, RoleGrant.of(Role.AUDITOR));
        AccountMother.suspend(found);
        flush();
        assertThat(accounts.get(stored.id()).grants()).containsExactly(RoleGrant.of(Role.AUDITOR));
        assertThat(accounts.get(stored.id())).usingRecursiveComparison().isEqualTo(found);
    }

    @Test
    void otherAdministratorsCountOnlyWhileTheyWork() {
        var committee = committee();
        var first = saved(administrator("quantri.mot", committee));
        var second = saved(administrator("quantri.hai", committee));
        flush();
        assertThat(accounts.hasOtherWorkingAdministrator(first.id())).isTrue();

        AccountMother.suspend(accounts.get(second.id()));
        flush();
        assertThat(accounts.hasOtherWorkingAdministrator(first.id())).isFalse();
        assertThat(accounts.hasOtherWorkingAdministrator(second.id())).isTrue();
        accounts.holdAdministrators();
    }

    @Test
    void signInFindsAPasswordWhateverTheCaseOfTheName() {
        var account = saved(AccountMother.active("dongthap.thu", committee(), official()));
        saved(AccountMother.invited("dongthap.moi", committee(), official()));
        saved(AccountMother.suspended("dongthap.cu", committee(), official()));
        flush();

        assertThat(signIns.findByUsername(" DongThap.Thu "))
                .contains(
                        new SignInRecord(account.id(), "dongthap.thu", "{noop}dongthap.thu", true));
        assertThat(signIns.findByUsername("dongthap.moi")).isEmpty();
        assertThat(signIns.findByUsername("dongthap.cu"))
                .get()
                .extracting(SignInRecord::mayEnter)
                .isEqualTo(false);
        assertThat(signIns.findByUsername("nobody")).isEmpty();
    }

    @Test
    void aLinkWorksOnceUntilItExpires() {
        var account = saved(AccountMother.invited("dongthap.moi", committee(), official()));
        var token = Sha256.of("token");
        links.issue(account.id(), token, NOW.plusSeconds(60));

        assertThat(links.find(token, NOW.plusSeconds(60))).isEmpty();
        assertThat(links.find(token, NOW)).contains(account.id());
        assertThat(links.use(Sha256.of("another"), NOW)).isEmpty();
        assertThat(links.use(token, NOW)).contains(account.id());
        assertThat(links.use(token, NOW)).isEmpty();
        assertThat(links.find(token, NOW)).isEmpty();
    }

    @Test
    void aFreshLinkEndsTheOneBefore() {
        var account = saved(AccountMother.invited("dongthap.moi", committee(), official()));
        flush();
        links.issue(account.id(), Sha256.of("old"), NOW.plusSeconds(60));
        links.issue(account.id(), Sha256.of("new"), NOW.plusSeconds(60));

        assertThat(links.find(Sha256.of("old"), NOW)).isEmpty();
        assertThat(links.find(Sha256.of("new"), NOW)).contains(account.id());
    }

    @Test
    void theFirstAdministratorsLinkBelongsToNoAccount() {
        links.issueFirst(Sha256.of("old"), NOW.plusSeconds(60));
        links.issueFirst(Sha256.of("first"), NOW.plusSeconds(60));

        assertThat(links.isFirst(Sha256.of("old"), NOW)).isFalse();
        assertThat(links.isFirst(Sha256.of("first"), NOW.plusSeconds(60))).isFalse();
        assertThat(links.isFirst(Sha256.of("first"), NOW)).isTrue();
        assertThat(links.use(Sha256.of("first"), NOW)).isEmpty();
        assertThat(links.useFirst(Sha256.of("first"), NOW)).isTrue();
        assertThat(links.useFirst(Sha256.of("first"), NOW)).isFalse();
        assertThat(accounts.hasDemo()).isFalse();
    }

    @Test
    void accountsAreSeenByAdministratorsAndEachByItsOwner() {
        var own = saved(AccountMother.active("dongthap.thu", committee(), official()));
        var other = saved(AccountMother.active("dongthap.khac", committee(), official()));
        flush();
        var owner =
                new Sight(
                        new Actor(own.id().toString(), "", "", null, "82"),
                        Audience.PUBLIC,
                        Audience.NOBODY);

        assertThat(viewpoint.as(Cast.QUAN.sight(), () -> accounts.count())).isEqualTo(2);
        assertThat(viewpoint.as(Cast.LAN.sight(), () -> accounts.count())).isZero();
        assertThat(viewpoint.as(owner, () -> accounts.findById(own.id()))).isPresent();
        assertThat(viewpoint.as(owner, () -> accounts.findById(other.id()))).isEmpty();
        assertThat(viewpoint.as(owner, () -> accounts.get(own.id()).grants()))
                .isEqualTo(Set.of(official()));
    }

    @Test
    void sessionsOfOnePersonEndWithoutThoseOfOthers() {
        var account = saved(AccountMother.active("dongthap.thu", committee(), official()));
        session("a", "dongthap.thu");
        session("b", account.id().toString());
        session("c", "dongthap.khac");

        sessions.endAll(account.id(), new Username("dongthap.thu"));

        assertThat(sql.sql("select principal_name from spring_session").query(String.class).list())
                .containsExactly("dongthap.khac");
    }

    private void session(String id, String principal) {
        sql.sql("insert into spring_session values (:id, :id, 0, 0, 0, 0, :principal)")
                .param("id", id)
                .param("principal", principal)
                .update();
    }

    private Organisation committee() {
        return organisations.get(OrganisationId.ofCommittee(DONG_THAP));
    }

    private static RoleGrant official() {
        return RoleGrant.of(Role.PROVINCIAL_OFFICIAL);
    }

    private static Account administrator(String username, Organisation organisation) {
        return AccountMother.active(username, organisation, RoleGrant.of(Role.ADMINISTRATOR));
    }

    private Organisation saved(Organisation organisation) {
        return organisations.save(organisation);
    }

    private Account saved(Account account) {
        return accounts.save(account);
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
