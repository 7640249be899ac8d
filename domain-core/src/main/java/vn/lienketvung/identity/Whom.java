package vn.lienketvung.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.organisation.OrganisationId;

/**
 * Which of the working people are meant. What is null says nothing; the rest must all hold, roles and the
 * provinces they reach of one and the same role.
 *
 * @param roles roles held today, as one's own or as a deputy
 * @param reaching provinces of which the role reaches one
 * @param inSteadOf absent superiors for one of whom the role is held
 */
public record Whom(
        @Nullable Set<AccountId> accounts,
        @Nullable Set<OrganisationId> organisations,
        @Nullable Set<Role> roles,
        @Nullable Set<ProvinceCode> reaching,
        @Nullable Set<AccountId> inSteadOf) {

    public static Whom are(Collection<AccountId> accounts) {
        return new Whom(Set.copyOf(accounts), null, null, null, null);
    }

    /** Whatever their roles, until they are named. */
    public static Whom in(Collection<OrganisationId> organisations) {
        return new Whom(null, Set.copyOf(organisations), null, null, null);
    }

    public static Whom in(OrganisationId organisation) {
        return in(List.of(organisation));
    }

    public static Whom holding(Role... roles) {
        return new Whom(null, null, Set.of(roles), null, null);
    }

    public static Whom standingInFor(Collection<AccountId> absent) {
        return new Whom(null, null, null, null, Set.copyOf(absent));
    }

    public Whom with(Collection<Role> held) {
        return new Whom(accounts, organisations, Set.copyOf(held), reaching, inSteadOf);
    }

    public Whom with(Role held) {
        return with(List.of(held));
    }

    public Whom reaching(Collection<ProvinceCode> provinces) {
        return new Whom(accounts, organisations, roles, Set.copyOf(provinces), inSteadOf);
    }

    public Whom reaching(ProvinceCode province) {
        return reaching(List.of(province));
    }
}
