package vn.lienketvung.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** A superior who will be away, or an administrator for them, names a deputy for some days. */
@UseCase
public class DelegateRole {

    private static final String ACTION = "account.delegate";

    private final Accounts accounts;
    private final WorkingPeople people;
    private final Delegations delegations;
    private final Clock clock;
    private final DomainEvents events;

    public DelegateRole(
            Accounts accounts,
            WorkingPeople people,
            Delegations delegations,
            Clock clock,
            DomainEvents events) {
        this.accounts = accounts;
        this.people = people;
        this.delegations = delegations;
        this.clock = clock;
        this.events = events;
    }

    /** Those the person gave, the latest first. */
    public List<Delegation> givenBy(AccountId principal) {
        mustBeOwnOrKept(principal);
        return delegations.givenBy(principal);
    }

    /** Those that make the person a deputy, the latest first. */
    public List<Delegation> givenTo(AccountId deputy) {
        mustBeOwnOrKept(deputy);
        return delegations.givenTo(deputy);
    }

    /** The roles the person may hand on; empty for most people. */
    public List<Role> rolesOf(AccountId principal) {
        mustBeOwnOrKept(principal);
        return accounts.get(principal).grants().stream()
                .map(RoleGrant::role)
                .filter(Role::isDelegable)
                .distinct()
                .sorted()
                .toList();
    }

    /** Who may stand in: everybody else who works in the same organisation and does not keep the portal's accounts. */
    public List<WorkingPerson> deputiesFor(AccountId principal) {
        mustBeOwnOrKept(principal);
        var organisation = accounts.get(principal).organisation();
        var keepers =
                people.find(Whom.in(organisation).with(Role.ADMINISTRATOR)).stream()
                        .map(WorkingPerson::accountId)
                        .toList();
        return people.find(Whom.in(organisation)).stream()
                .filter(person -> !person.accountId().equals(principal))
                .filter(person -> !keepers.contains(person.accountId()))
                .toList();
    }

    /**
     * @throws ActionRefused when the role is not theirs to hand on, the deputy may not stand in, or the days do not fit
     */
    public void delegate(
            AccountId principal,
            @Nullable AccountId deputy,
            @Nullable Role role,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {
        var chosen =
                deputiesFor(principal).stream()
                        .filter(person -> person.accountId().equals(deputy))
                        .findFirst();
        var refusals = new ArrayList<Refusal>();
        if (chosen.isEmpty()) refusals.add(Refusal.at("deputy", "identity.rule.deputy-unfit"));
        if (role == null || !rolesOf(principal).contains(role))
            refusals.add(Refusal.at("role", "identity.rule.delegation-role"));
        refusals.addAll(wrongDays(firstDay, lastDay));
        ActionRefused.ifAny(refusals);
        if (role == null || firstDay == null || lastDay == null) return;
        if (delegations.givenBy(principal).stream()
                .anyMatch(each -> each.overlaps(role, firstDay, lastDay)))
            throw new ActionRefused(Refusal.at("firstDay", "identity.rule.delegation-overlaps"));
        var delegation =
                new Delegation(
                        DelegationId.random(),
                        principal,
                        accounts.get(principal).person().fullName(),
                        chosen.orElseThrow().accountId(),
                        chosen.orElseThrow().fullName(),
                        role,
                        firstDay,
                        lastDay,
                        false);
        delegations.add(delegation, clock.instant());
        events.announce(
                new AccountEvent.RoleDelegated(
                        principal, delegation.deputy(), role, firstDay, lastDay));
    }

    /**
     * The deputy loses the role with the next click.
     *
     * @throws NotFound when the person gave no such delegation
     * @throws ActionRefused when it is over
     */
    public void revoke(AccountId principal, DelegationId id) {
        mustBeOwnOrKept(principal);
        var found =
                delegations.givenBy(principal).stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("delegation", id));
        if (!found.isOpen(VietnamTime.today(clock)))
            throw new ActionRefused(Refusal.of("identity.rule.delegation-over"));
        delegations.revoke(id, clock.instant());
        events.announce(
                new AccountEvent.DelegationRevoked(principal, found.deputy(), found.role()));
    }

    private List<Refusal> wrongDays(@Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
        var missing = new ArrayList<Refusal>();
        if (firstDay == null) missing.add(Refusal.at("firstDay", "identity.rule.delegation-day"));
        if (lastDay == null) missing.add(Refusal.at("lastDay", "identity.rule.delegation-day"));
        if (firstDay == null || lastDay == null) return missing;
        if (lastDay.isBefore(firstDay) || lastDay.isBefore(VietnamTime.today(clock)))
            return List.of(Refusal.at("lastDay", "identity.rule.delegation-order"));
        return ChronoUnit.DAYS.between(firstDay, lastDay) >= Delegation.LONGEST
                ? List.of(
                        Refusal.at("lastDay", "identity.rule.delegation-long", Delegation.LONGEST))
                : List.of();
    }

    private static void mustBeOwnOrKept(AccountId account) {
        if (!Acting.actor().account().equals(account.toString())
                && !Acting.sight().writes().meets(Audience.ADMINISTRATION))
            throw new NotPermitted(ACTION);
    }
}
