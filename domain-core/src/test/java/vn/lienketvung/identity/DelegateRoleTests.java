package vn.lienketvung.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.lienketvung.organisation.OrganisationMother.DONG_THAP_COMMITTEE;
import static vn.lienketvung.organisation.OrganisationMother.DONG_THAP_TRADE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.VietnamTime;

class DelegateRoleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-09T02:00:00Z"), VietnamTime.ZONE);

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryDelegations delegations = new InMemoryDelegations();
    private final RecordedEvents events = new RecordedEvents();
    private final DelegateRole delegate =
            new DelegateRole(accounts, new Directory(), delegations, CLOCK, events);

    private final AccountId head = account("giamdoc", DONG_THAP_TRADE, Role.DEPARTMENT_HEAD);
    private final AccountId deputy = account("pho", DONG_THAP_TRADE, Role.PROVINCIAL_OFFICIAL);
    private final AccountId keeper = account("giu", DONG_THAP_TRADE, Role.ADMINISTRATOR);
    private final AccountId elsewhere =
            account("khac", DONG_THAP_COMMITTEE, Role.PROVINCIAL_OFFICIAL);

    @Test
    void aSuperiorNamesADeputyOfTheSameOrganisation() {
        as(head, () -> give(deputy, Role.DEPARTMENT_HEAD, TODAY, TODAY.plusDays(4)));

        var given = as(head, () -> delegate.givenBy(head)).getFirst();
        assertThat(given.state(TODAY.minusDays(1))).isEqualTo(DelegationState.AHEAD);
        assertThat(given.state(TODAY.plusDays(4))).isEqualTo(DelegationState.RUNNING);
        assertThat(given.state(TODAY.plusDays(5))).isEqualTo(DelegationState.OVER);
        assertThat(as(deputy, () -> delegate.givenTo(deputy))).containsExactly(given);
        assertThat(events.kinds()).containsExactly("account.role-delegated");
    }

    @Test
    void noStrangerNoKeeperOfAccountsAndNotOneselfStandsIn() {
        for (var unfit : List.of(elsewhere, keeper, head))
            assertThat(refusals(unfit, Role.DEPARTMENT_HEAD, TODAY, TODAY))
                    .containsExactly("identity.rule.deputy-unfit");
        assertThat(as(head, () -> delegate.deputiesFor(head)))
                .extracting(WorkingPerson::accountId)
                .containsExactly(deputy);
    }

    @Test
    void onlyALeadingRoleOfOnesOwnIsHandedOn() {
        assertThat(refusals(deputy, Role.PROVINCE_LEADER, TODAY, TODAY))
                .containsExactly("identity.rule.delegation-role");
        as(head, () -> give(deputy, Role.DEPARTMENT_HEAD, TODAY, TODAY));
        assertThat(as(deputy, () -> delegate.rolesOf(deputy)))
                .as("a deputy names no deputy")
                .isEmpty();
    }

    @Test
    void theDaysAreInOrderNotPastNotTooManyAndNotTwice() {
        assertThat(refusals(deputy, Role.DEPARTMENT_HEAD, null, TODAY))
                .containsExactly("identity.rule.delegation-day");
        assertThat(refusals(deputy, Role.DEPARTMENT_HEAD, TODAY, TODAY.minusDays(1)))
                .containsExactly("identity.rule.delegation-order");
        assertThat(refusals(deputy, Role.DEPARTMENT_HEAD, TODAY.minusDays(9), TODAY.minusDays(1)))
                .containsExactly("identity.rule.delegation-order");
        assertThat(refusals(deputy, Role.DEPARTMENT_HEAD, TODAY, TODAY.plusDays(180)))
                .containsExactly("identity.rule.delegation-long");
        as(head, () -> give(deputy, Role.DEPARTMENT_HEAD, TODAY, TODAY.plusDays(3)));
        assertThat(refusals(deputy, Role.DEPARTMENT_HEAD, TODAY.plusDays(3), TODAY.plusDays(5)))
                .containsExactly("identity.rule.delegation-overlaps");
    }

    @Test
    void itIsTakenBackOnceByTheSuperiorOrAnAdministrator() {
        as(head, () -> give(deputy, Role.DEPARTMENT_HEAD, TODAY, TODAY));
        var id = delegations.givenBy(head).getFirst().id();

        assertThatThrownBy(() -> as(deputy, () -> revoke(id))).isInstanceOf(NotPermitted.class);
        Acting.run(Cast.QUAN.sight(), () -> delegate.revoke(head, id));
        assertThat(delegations.givenBy(head).getFirst().state(TODAY))
                .isEqualTo(DelegationState.REVOKED);
        assertThatThrownBy(() -> as(head, () -> revoke(id))).isInstanceOf(ActionRefused.class);
        assertThatThrownBy(() -> as(head, () -> revoke(DelegationId.random())))
                .isInstanceOf(NotFound.class);
        assertThat(events.kinds()).endsWith("account.delegation-revoked");
    }

    @Test
    void theTurnOfADeputySaysForWhom() {
        var own = new Grant(Role.CLERK, false, Cast.HOA.provincesOf(Role.CLERK));
        var lent =
                new Grant(
                        Role.DEPARTMENT_HEAD,
                        false,
                        Cast.HOA.provincesOf(Role.CLERK),
                        new Superior(head, "Kiều Thanh Bình"));
        var hoa = Cast.holding(Cast.HOA, own, lent);

        assertThat(hoa.nameAs(Role.DEPARTMENT_HEAD))
                .isEqualTo("Phạm Thị Hoa (thay mặt Kiều Thanh Bình)");
        assertThat(hoa.nameAs(Role.CLERK)).isEqualTo("Phạm Thị Hoa");
        assertThat(hoa.actsFor(head)).isTrue();
        assertThat(hoa.actsFor(deputy)).isFalse();
    }

    private boolean give(
            AccountId to, Role role, @Nullable LocalDate first, @Nullable LocalDate last) {
        delegate.delegate(head, to, role, first, last);
        return true;
    }

    private boolean revoke(DelegationId id) {
        delegate.revoke(head, id);
        return true;
    }

    private List<String> refusals(
            AccountId to, Role role, @Nullable LocalDate first, @Nullable LocalDate last) {
        return catchThrowableOfType(
                        ActionRefused.class, () -> as(head, () -> give(to, role, first, last)))
                .refusals()
                .stream()
                .map(Refusal::rule)
                .toList();
    }

    private static <T, X extends Throwable> T as(AccountId who, ScopedValue.CallableOp<T, X> work)
            throws X {
        var actor = new Actor(who.toString(), "Ai đó", "", null, Actor.NATIONAL_CHAIN);
        return Acting.as(new Sight(actor, Audience.PUBLIC, Audience.NOBODY), work);
    }

    private AccountId account(String name, Organisation organisation, Role role) {
        return accounts.save(AccountMother.active(name, organisation, RoleGrant.of(role))).id();
    }

    /** Everybody among the accounts, by organisation and role. */
    private final class Directory implements WorkingPeople {

        @Override
        public List<WorkingPerson> find(Whom whom) {
            return people().filter(each ->
                            Objects.requireNonNull(whom.organisations())
                                    .contains(each.organisationId()))
                    .filter(each ->
                            whom.roles() == null
                                    || accounts.get(each.accountId()).grants().stream()
                                            .anyMatch(grant -> whom.roles().contains(grant.role())))
                    .toList();
        }

        private Stream<WorkingPerson> people() {
            return Stream.of(head, deputy, keeper, elsewhere)
                    .map(accounts::get)
                    .map(account ->
                            new WorkingPerson(
                                    account.id(),
                                    account.person().fullName(),
                                    account.person().position(),
                                    account.organisation(),
                                    "Đơn vị",
                                    null,
                                    null));
        }
    }
}
