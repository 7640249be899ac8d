package vn.lienketvung.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.organisation.OrganisationMother.DONG_THAP_TRADE;
import static vn.lienketvung.organisation.OrganisationMother.MEKONG_OFFICE;
import static vn.lienketvung.organisation.OrganisationMother.MINISTRY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.organisation.InMemoryOrganisations;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.Sight;

class AccountKeepingTests {

    private static final String PASSWORD = "một câu thật dài";

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-22T01:00:00Z"));
    private final Clock clock =
            new Clock() {
                @Override
                public java.time.ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(java.time.ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now.get();
                }
            };
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryOrganisations organisations =
            new InMemoryOrganisations(DONG_THAP_TRADE, MEKONG_OFFICE, MINISTRY);
    private final InMemoryActivationLinks links = new InMemoryActivationLinks();
    private final PlainPasswordHashing hashing = new PlainPasswordHashing();
    private final RecordedEvents events = new RecordedEvents();
    private final List<Username> signedOut = new ArrayList<>();
    private final Sessions sessions = (_, username) -> signedOut.add(username);

    private final InviteAccount invite =
            new InviteAccount(
                    accounts, organisations, links, ActivationSettings.DEFAULT, clock, events);
    private final ActivateAccount activate =
            new ActivateAccount(accounts, links, hashing, sessions, clock, events);
    private final RenewActivation renew =
            new RenewActivation(accounts, links, ActivationSettings.DEFAULT, clock, events);
    private final SuspendAccount suspend = new SuspendAccount(accounts, sessions, events);
    private final ReinstateAccount reinstate = new ReinstateAccount(accounts, events);
    private final ReviseAccount revise =
            new ReviseAccount(accounts, organisations, sessions, events);
    private final ChangePassword change = new ChangePassword(accounts, hashing, events);

    @Test
    void anInvitedPersonSetsAPasswordOnce() {
        var invitation = invite("dongthap.moi", DONG_THAP_TRADE, RoleGrant.of(Role.CLERK));
        var account = accounts.get(invitation.account());
        assertThat(account.status()).isEqualTo(AccountStatus.INVITED);
        assertThat(invitation.token().value()).hasSizeGreaterThanOrEqualTo(43);
        assertThat(invitation.token().toString()).doesNotContain(invitation.token().value());

        activate(invitation.token(), PASSWORD);

        assertThat(account.status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(hashing.matches(PASSWORD, String.valueOf(account.passwordHash()))).isTrue();
        assertThat(events.kinds()).containsExactly("account.invited", "account.activated");
        assertThatThrownBy(() -> activate(invitation.token(), PASSWORD))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aLinkDiesAfterSevenDays() {
        var invitation = invite("dongthap.moi", DONG_THAP_TRADE, RoleGrant.of(Role.CLERK));

        now.set(now.get().plus(Duration.ofDays(7)));

        assertThatThrownBy(() -> activate(invitation.token(), PASSWORD))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aRefusedPasswordLeavesTheLinkUsable() {
        var invitation = invite("dongthap.moi", DONG_THAP_TRADE, RoleGrant.of(Role.CLERK));

        assertRefused(
                "identity.rule.password-length",
                () -> activate(invitation.token(), "một câu ngắn q"));
        assertRefused(
                "identity.rule.password-length",
                () -> activate(invitation.token(), "một câu thật dài ".repeat(8)));
        assertRefused(
                "identity.rule.password-personal",
                () -> activate(invitation.token(), "DongThap.Moi 2026"));
        assertRefused(
                "identity.rule.password-personal",
                () -> activate(invitation.token(), "nguyễn văn thử 12"));
        assertRefused(
                "identity.rule.password-common",
                () -> activate(invitation.token(), "Mật khẩu 12345678"));
        assertRefused(
                "identity.rule.password-differs",
                () ->
                        Acting.run(
                                Sight.portal("test"),
                                () -> activate.activate(invitation.token(), PASSWORD, "khác")));
        activate(invitation.token(), PASSWORD);
    }

    @Test
    void nobodyButThePortalActivates() {
        var invitation = invite("dongthap.moi", DONG_THAP_TRADE, RoleGrant.of(Role.CLERK));

        assertThatThrownBy(() -> activate.activate(invitation.token(), PASSWORD, PASSWORD))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aForgottenPasswordGetsAFreshLinkAndTheOldPasswordWorksUntilThen() {
        var id = active("dongthap.thu", DONG_THAP_TRADE, RoleGrant.of(Role.CLERK));

        var fresh = Acting.as(Cast.QUAN.sight(), () -> renew.renew(id));
        assertThat(accounts.get(id).status()).isEqualTo(AccountStatus.ACTIVE);
        activate(fresh.token(), "một câu khác hẳn");

        assertThat(
                        hashing.matches(
                                "một câu khác hẳn",
                                String.valueOf(accounts.get(id).passwordHash())))
                .isTrue();
        assertThat(signedOut).contains(new Username("dongthap.thu"));
    }

    @Test
    void rolesMustFitTheOrganisation() {
        assertRefused(
                "identity.rule.role-unfit",
                () -> invite("bo.sai", MINISTRY, RoleGrant.of(Role.PROVINCIAL_OFFICIAL)));
        assertRefused(
                "identity.rule.role-unfit",
                () -> invite("tinh.sai", DONG_THAP_TRADE, RoleGrant.of(Role.MINISTRY_STAFF)));
        assertRefused(
                "identity.rule.region-unfit",
                () ->
                        invite(
                                "vung.sai",
                                MEKONG_OFFICE,
                                RoleGrant.of(Role.REGIONAL_COORDINATOR, new RegionCode("DNB"))));
        assertRefused("identity.rule.role-needed", () -> invite("khong.vai", MINISTRY));
        assertRefused(
                "identity.rule.administrator-alone",
                () ->
                        invite(
                                "quan.sai",
                                DONG_THAP_TRADE,
                                RoleGrant.of(Role.ADMINISTRATOR),
                                RoleGrant.of(Role.CLERK)));
        assertThat(accounts.count()).isZero();
    }

    @Test
    void aUsernameIsUsedOnce() {
        invite("dongthap.moi", DONG_THAP_TRADE, RoleGrant.of(Role.CLERK));

        assertRefused(
                "identity.rule.username-taken",
                () -> invite("DongThap.Moi", DONG_THAP_TRADE, RoleGrant.of(Role.CLERK)));
        assertRefused(
                "identity.rule.username",
                () -> invite("đồng tháp", DONG_THAP_TRADE, RoleGrant.of(Role.CLERK)));
    }

    @Test
    void theLastWorkingAdministratorStays() {
        var only = active("quantri.mot", MINISTRY, RoleGrant.of(Role.ADMINISTRATOR));

        assertRefused("identity.rule.last-administrator", () -> suspend(only));
        assertRefused(
                "identity.rule.last-administrator", () -> revise(only, RoleGrant.of(Role.AUDITOR)));

        active("quantri.hai", MINISTRY, RoleGrant.of(Role.ADMINISTRATOR));
        suspend(only);
        assertThat(accounts.get(only).status()).isEqualTo(AccountStatus.SUSPENDED);
    }

    @Test
    void nobodyKeepsTheirOwnAccount() {
        var own = active("quantri.mot", MINISTRY, RoleGrant.of(Role.ADMINISTRATOR));
        active("quantri.hai", MINISTRY, RoleGrant.of(Role.ADMINISTRATOR));
        var self = sightOf(own);

        assertRefused(
                "identity.rule.own-account",
                () -> Acting.run(self, () -> suspend.suspend(own, "thử")));
        assertRefused(
                "identity.rule.own-account",
                () ->
                        Acting.run(
                                self,
                                () ->
                                        revise.revise(
                                                own,
                                                accounts.get(own).person(),
                                                Set.of(RoleGrant.of(Role.AUDITOR)),
                                                null)));
        assertRefused("identity.rule.own-account", () -> Acting.as(self, () -> renew.renew(own)));
    }

    @Test
    void suspendingSignsOutAndReinstatingGivesTheSamePasswordBack() {
        var id = active("dongthap.thu", DONG_THAP_TRADE, RoleGrant.of(Role.CLERK));
        signedOut.clear();

        suspend(id);
        assertThat(signedOut).containsExactly(new Username("dongthap.thu"));
        assertRefused("identity.rule.suspended", () -> suspend(id));

        Acting.run(Cast.QUAN.sight(), () -> reinstate.reinstate(id));
        assertThat(accounts.get(id).status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(accounts.get(id).passwordHash()).isNotNull();
    }

    @Test
    void whoGetsAnotherRoleIsSignedOutAndANewNameAloneSignsNobodyOut() {
        var id = active("dongthap.thu", DONG_THAP_TRADE, RoleGrant.of(Role.CLERK));
        signedOut.clear();

        Acting.run(
                Cast.QUAN.sight(),
                () ->
                        revise.revise(
                                id,
                                new Person("Tên Khác", "Trưởng phòng"),
                                accounts.get(id).grants(),
                                null));
        assertThat(signedOut).isEmpty();

        revise(id, RoleGrant.of(Role.PROVINCIAL_OFFICIAL));
        assertThat(signedOut).hasSize(1);
        assertThat(events.kinds()).endsWith("account.revised", "account.roles-changed");
    }

    @Test
    void anOldVersionIsAConflict() {
        var id = active("dongthap.thu", DONG_THAP_TRADE, RoleGrant.of(Role.CLERK));

        assertThatThrownBy(() ->
                        Acting.run(
                                Cast.QUAN.sight(),
                                () ->
                                        revise.revise(
                                                id,
                                                accounts.get(id).person(),
                                                accounts.get(id).grants(),
                                                7L)))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void thePresentPasswordIsNeededForAnother() {
        var id = active("dongthap.thu", DONG_THAP_TRADE, RoleGrant.of(Role.CLERK));
        var self = sightOf(id);

        assertRefused(
                "identity.rule.password-wrong",
                () ->
                        Acting.run(
                                self,
                                () ->
                                        change.change(
                                                id, "sai rồi", PASSWORD + "2", PASSWORD + "2")));
        Acting.run(self, () -> change.change(id, PASSWORD, PASSWORD + "2", PASSWORD + "2"));
        assertThatThrownBy(() ->
                        Acting.run(
                                Cast.QUAN.sight(),
                                () -> change.change(id, PASSWORD, PASSWORD, PASSWORD)))
                .isInstanceOf(NotPermitted.class);
        assertThat(events.kinds()).endsWith("account.password-changed");
    }

    @Test
    void onlyAdministratorsKeepAccounts() {
        var id = active("dongthap.thu", DONG_THAP_TRADE, RoleGrant.of(Role.CLERK));
        for (var person : Cast.everybody()) {
            if (person.equals(Cast.QUAN)) continue;
            assertThatThrownBy(() -> Acting.run(person.sight(), () -> suspend.suspend(id, "thử")))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> Acting.as(person.sight(), () -> renew.renew(id)))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> Acting.run(person.sight(), () -> reinstate.reinstate(id)))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void theFirstAdministratorEntersByTheLinkOfTheConsoleAndNobodyAfter() {
        var first =
                new EstablishFirstAdministrator(
                        accounts,
                        organisations,
                        links,
                        hashing,
                        ActivationSettings.DEFAULT,
                        clock,
                        events);
        var asked =
                new EstablishFirstAdministrator.FirstAdministrator(
                        new Username("quantri"),
                        new Person("Người Đầu Tiên", "Quản trị"),
                        MINISTRY.id());
        var portal = Sight.portal("test");
        var lost = Acting.as(portal, first::prepare).orElseThrow();
        var link = Acting.as(portal, first::prepare).orElseThrow();
        assertThat(Acting.as(portal, () -> first.isOpen(lost.token()))).isFalse();

        var id = Acting.as(portal, () -> first.establish(link.token(), asked, PASSWORD, PASSWORD));

        assertThat(accounts.get(id).isWorkingAdministrator()).isTrue();
        assertThat(Acting.as(portal, first::prepare)).isEmpty();
        assertThatThrownBy(() ->
                        Acting.as(
                                portal,
                                () -> first.establish(link.token(), asked, PASSWORD, PASSWORD)))
                .isInstanceOf(NotFound.class);
    }

    private Invitation invite(String username, Organisation organisation, RoleGrant... roles) {
        var asked =
                new InviteAccount.NewAccount(
                        new Username(username),
                        new Person("Nguyễn Văn Thử", "Chuyên viên"),
                        organisation.id(),
                        Set.of(roles),
                        false);
        return Acting.as(Cast.QUAN.sight(), () -> invite.invite(asked));
    }

    private AccountId active(String username, Organisation organisation, RoleGrant... roles) {
        var invitation = invite(username, organisation, roles);
        activate(invitation.token(), PASSWORD);
        return invitation.account();
    }

    private void activate(ActivationToken token, String password) {
        Acting.run(Sight.portal("test"), () -> activate.activate(token, password, password));
    }

    private void suspend(AccountId id) {
        Acting.run(Cast.QUAN.sight(), () -> suspend.suspend(id, "nghỉ việc"));
    }

    private void revise(AccountId id, RoleGrant... roles) {
        Acting.run(
                Cast.QUAN.sight(),
                () -> revise.revise(id, accounts.get(id).person(), Set.of(roles), null));
    }

    private static Sight sightOf(AccountId account) {
        return new Sight(
                new Actor(account.toString(), "", "ADMINISTRATOR", null, Actor.NATIONAL_CHAIN),
                Audience.ADMINISTRATION,
                Audience.ADMINISTRATION);
    }

    private static void assertRefused(String rule, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::rule)
                                        .contains(rule));
    }
}
