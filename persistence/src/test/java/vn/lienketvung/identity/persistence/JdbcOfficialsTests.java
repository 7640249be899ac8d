package vn.lienketvung.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.organisation.OrganisationMother.DONG_THAP;
import static vn.lienketvung.organisation.OrganisationMother.HO_CHI_MINH;
import static vn.lienketvung.organisation.OrganisationMother.MEKONG_DELTA;

import jakarta.persistence.EntityManager;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Account;
import vn.lienketvung.identity.AccountMother;
import vn.lienketvung.identity.Accounts;
import vn.lienketvung.identity.Grant;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Officials;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.RoleGrant;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationMother;
import vn.lienketvung.organisation.Organisations;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.persistence.PersistenceTest;

@PersistenceTest
class JdbcOfficialsTests {

    private static final Audience DONG_THAP_BIT = Audience.ofBit(33);
    private static final Audience MEKONG_BIT = Audience.ofBit(43);

    @Autowired Officials officials;
    @Autowired Accounts accounts;
    @Autowired Organisations organisations;
    @Autowired EntityManager entities;

    @Test
    void aProvincialPersonSeesAndChangesTheOwnProvince() {
        var lan =
                official(
                        AccountMother.active(
                                "dongthap.lan",
                                committee(),
                                RoleGrant.of(Role.CLERK),
                                RoleGrant.of(Role.PROVINCIAL_OFFICIAL)));

        assertThat(lan.province()).isEqualTo(DONG_THAP);
        assertThat(lan.holds(Role.CLERK, DONG_THAP)).isTrue();
        assertThat(lan.holds(Role.CLERK, HO_CHI_MINH)).isFalse();
        assertThat(lan.sight().reads()).isEqualTo(Audience.PUBLIC.with(DONG_THAP_BIT));
        assertThat(lan.sight().writes()).isEqualTo(DONG_THAP_BIT);
        assertThat(lan.sight().actor())
                .isEqualTo(
                        new Actor(
                                lan.account().toString(),
                                "Nguyễn Văn Thử",
                                "PROVINCIAL_OFFICIAL,CLERK",
                                "UBND tỉnh Đồng Tháp",
                                "82"));
    }

    @Test
    void aCoordinatorReachesTheProvincesOfTheRegionToday() {
        var office =
                organisations.save(OrganisationMother.office(MEKONG_DELTA, "Văn phòng thử nghiệm"));
        var khanh =
                official(
                        AccountMother.active(
                                "dbscl.thu",
                                office,
                                RoleGrant.of(Role.REGIONAL_COORDINATOR, MEKONG_DELTA)));

        assertThat(khanh.grants())
                .containsExactly(
                        new Grant(
                                Role.REGIONAL_COORDINATOR,
                                false,
                                Set.of(
                                        DONG_THAP,
                                        new ProvinceCode("86"),
                                        new ProvinceCode("91"),
                                        new ProvinceCode("92"),
                                        new ProvinceCode("96"))));
        assertThat(khanh.province()).isNull();
        assertThat(khanh.sight().reads()).isEqualTo(Audience.PUBLIC.with(MEKONG_BIT));
        assertThat(khanh.sight().writes()).isEqualTo(MEKONG_BIT);
        assertThat(khanh.sight().actor().chain()).isEqualTo(Actor.NATIONAL_CHAIN);
    }

    @Test
    void theMinistrySeesTheNationAndChangesNothing() {
        var ministry = organisations.save(OrganisationMother.ministry("Bộ Thử nghiệm"));
        var ngoc =
                official(
                        AccountMother.active(
                                "bo.thu", ministry, RoleGrant.of(Role.MINISTRY_STAFF)));

        assertThat(ngoc.grants()).containsExactly(new Grant(Role.MINISTRY_STAFF, true, Set.of()));
        assertThat(ngoc.sight().reads()).isEqualTo(Audience.PUBLIC.with(Audience.NATION));
        assertThat(ngoc.sight().writes()).isEqualTo(Audience.NOBODY);
    }

    @Test
    void anAdministratorSeesNoBusinessRecordEvenFromAProvince() {
        var quan =
                official(
                        AccountMother.active(
                                "quantri.thu", committee(), RoleGrant.of(Role.ADMINISTRATOR)));

        assertThat(quan.sight().reads()).isEqualTo(Audience.PUBLIC.with(Audience.ADMINISTRATION));
        assertThat(quan.sight().writes()).isEqualTo(Audience.ADMINISTRATION);
    }

    @Test
    void anAuditorReadsWhatIsPublic() {
        var son =
                official(
                        AccountMother.active(
                                "kiemtoan.thu", committee(), RoleGrant.of(Role.AUDITOR)));

        assertThat(son.sight().reads()).isEqualTo(Audience.PUBLIC);
        assertThat(son.sight().writes()).isEqualTo(Audience.NOBODY);
    }

    @Test
    void whoIsSuspendedOrInAClosedBodyDoesNotWork() {
        var suspended =
                accounts.save(
                        AccountMother.suspended(
                                "dongthap.cu", committee(), RoleGrant.of(Role.CLERK)));
        var active =
                accounts.save(
                        AccountMother.active(
                                "dongthap.moi", committee(), RoleGrant.of(Role.CLERK)));
        entities.flush();
        assertThat(officials.findByAccount(suspended.id())).isEmpty();
        assertThat(officials.findByAccount(active.id())).isPresent();

        OrganisationMother.close(committee());
        entities.flush();
        assertThat(officials.findByAccount(active.id())).isEmpty();
    }

    private Organisation committee() {
        return organisations.get(OrganisationId.ofCommittee(DONG_THAP));
    }

    private Official official(Account account) {
        accounts.save(account);
        entities.flush();
        entities.clear();
        return officials.findByAccount(account.id()).orElseThrow();
    }
}
