package vn.lienketvung.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lienketvung.calendar.CalendarMother;
import vn.lienketvung.calendar.InMemoryDayExceptions;
import vn.lienketvung.identity.Account;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.AccountMother;
import vn.lienketvung.identity.AccountStatus;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.DelegateRole;
import vn.lienketvung.identity.EraseAccount;
import vn.lienketvung.identity.InMemoryAccounts;
import vn.lienketvung.identity.InMemoryDelegations;
import vn.lienketvung.identity.InMemoryWorkingPeople;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.RoleGrant;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationMother;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.task.HandOverWork;
import vn.lienketvung.task.OpenWork;
import vn.lienketvung.task.PersonalWork;
import vn.lienketvung.task.WorkKind;

/** Somebody asks to be forgotten, an administrator decides. */
class ErasureJourneyTests {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final InMemoryErasureRequests requests = new InMemoryErasureRequests();
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final RecordedEvents events = new RecordedEvents();
    private final InMemoryWorkingPeople people =
            new InMemoryWorkingPeople().hire(Cast.LAN, Cast.HOA);
    private final List<AccountId> forgotten = new ArrayList<>();
    private final List<OpenWork> open = new ArrayList<>();
    private final AskErasure asking =
            new AskErasure(
                    requests,
                    new ErasureSettings(2),
                    new InMemoryDayExceptions(CalendarMother.days()),
                    events,
                    CLOCK);
    private final DecideErasure deciding =
            new DecideErasure(
                    requests,
                    accounts,
                    new HandOverWork(new Work(), people, events),
                    new EraseAccount(
                            accounts,
                            new DelegateRole(
                                    accounts, people, new InMemoryDelegations(), CLOCK, events),
                            (_, _) -> {},
                            events,
                            CLOCK),
                    (account, _) -> forgotten.add(account),
                    events,
                    CLOCK);

    private final Account account =
            accounts.save(
                    AccountMother.active(
                            "dongthap.hoa",
                            OrganisationMother.DONG_THAP_TRADE,
                            RoleGrant.of(Role.CLERK)));
    private final Official person = under(account.id(), Cast.HOA);

    @Test
    void theAnswerIsDueAfterTwoWorkingDays() {
        assertThat(asking.ask(true, person).dueOn()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(events.kinds()).containsExactly("erasure.asked");
    }

    @Test
    void nobodyAsksUnawareOrTwice() {
        refused("privacy.rule.understood", () -> asking.ask(false, person));
        asking.ask(true, person);
        refused("privacy.rule.asked-before", () -> asking.ask(true, person));
        asking.withdraw(person);
        refused("privacy.rule.decided", () -> asking.withdraw(person));
        asking.ask(true, person);
        refused("privacy.rule.not-asked", () -> asking.withdraw(Cast.MINH));
    }

    @Test
    void whoIsForgottenLeavesANumberAndAPseudonym() {
        var id = asking.ask(true, person).id();
        keeping(() -> deciding.grant(id, null, Cast.QUAN));
        assertThat(forgotten).containsExactly(account.id());
        assertThat(account.status()).isEqualTo(AccountStatus.ERASED);
        assertThat(account.person().fullName()).isEqualTo(Account.PSEUDONYM);
        assertThat(account.username().value()).startsWith("daxoa.");
        assertThat(account.email()).isNull();
        assertThat(account.passwordHash()).isNull();
        assertThat(account.grants()).isEmpty();
        assertThat(requests.get(id).state()).isEqualTo(ErasureState.ERASED);
        assertThat(events.kinds())
                .containsExactly("erasure.asked", "erasure.granted", "account.erased");
        assertThat(events.all().toString()).doesNotContain(Cast.HOA.fullName(), "dongthap.hoa");
        refused("privacy.rule.decided", () -> keeping(() -> deciding.grant(id, null, Cast.QUAN)));
    }

    @Test
    void workThatWaitsGoesToASuccessorFirst() {
        open.add(new OpenWork(WorkKind.DRAFT, UUID.randomUUID(), "Sở", null));
        var id = asking.ask(true, person).id();
        refused(
                "task.rule.successor-missing",
                () -> keeping(() -> deciding.grant(id, null, Cast.QUAN)));
        keeping(() -> deciding.grant(ask(), Cast.LAN.account(), Cast.QUAN));
        assertThat(forgotten).containsExactly(account.id());
        assertThat(events.all().toString()).doesNotContain(Cast.HOA.fullName());
    }

    @Test
    void aRefusalSaysWhichGroundAndWhy() {
        var id = asking.ask(true, person).id();
        refused(
                "privacy.rule.ground-missing",
                () -> keeping(() -> deciding.refuse(id, null, "Có đơn khiếu nại", Cast.QUAN)));
        refused(
                "privacy.rule.words",
                () ->
                        keeping(() ->
                                deciding.refuse(id, RefusalGround.OPEN_CASE, " x ", Cast.QUAN)));
        keeping(() -> deciding.refuse(id, RefusalGround.OPEN_CASE, "Có đơn khiếu nại", Cast.QUAN));
        var decision = requests.get(id).decision();
        assertThat(decision).isNotNull();
        assertThat(decision.words()).isEqualTo("Có đơn khiếu nại");
        assertThat(account.status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(asking.ask(true, person).isOpen()).isTrue();
    }

    @Test
    void onlyAdministratorsDecideAndNeverOnThemselves() {
        var id = asking.ask(true, person).id();
        assertThatThrownBy(() ->
                        Acting.run(Cast.LAN.sight(), () -> deciding.grant(id, null, Cast.LAN)))
                .isInstanceOf(NotPermitted.class);
        assertThat(forgotten).isEmpty();
    }

    @Test
    void theLastAdministratorStays() {
        var keeper =
                accounts.save(
                        AccountMother.active(
                                "quantri.mot",
                                OrganisationMother.MINISTRY,
                                RoleGrant.of(Role.ADMINISTRATOR)));
        var id = asking.ask(true, under(keeper.id(), Cast.SON)).id();
        refused(
                "identity.rule.last-administrator",
                () -> keeping(() -> deciding.grant(id, null, Cast.QUAN)));
        assertThat(keeper.status()).isEqualTo(AccountStatus.ACTIVE);
    }

    private ErasureRequestId ask() {
        return requests.latestOf(account.id())
                .filter(ErasureRequest::isOpen)
                .orElseGet(() -> asking.ask(true, person))
                .id();
    }

    private static Official under(AccountId number, Official like) {
        return new Official(
                number,
                like.fullName(),
                like.position(),
                like.organisation(),
                like.organisationName(),
                like.organisationKind(),
                like.province(),
                like.grants(),
                like.sight());
    }

    private static void keeping(Runnable work) {
        Acting.run(Cast.QUAN.sight(), work);
    }

    private static void refused(String rule, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .anyMatch(each -> each.rule().equals(rule)));
    }

    private final class Work implements PersonalWork {

        @Override
        public List<OpenWork> of(AccountId person) {
            return List.copyOf(open);
        }

        @Override
        public boolean waitsAt(OrganisationId body) {
            return false;
        }

        @Override
        public boolean handOn(
                OpenWork work, AccountId from, @Nullable AccountId to, String why, Instant at) {
            return open.remove(work);
        }
    }
}
