package vn.lienketvung.identity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.organisation.OrganisationId;

/**
 * The one directory of people: whose account works today, in a body that works. Notices, the ladder, panels and
 * the choice of a deputy or successor all ask here. Suspended people and those of closed bodies are left out,
 * deputies within their days are in, beside the superiors for whom they stand in. Anybody who works here may
 * ask, in any transaction, since names and positions are known to all; e-mail is not.
 */
public interface WorkingPeople {

    /** In Vietnamese order of the names, everybody once. */
    List<WorkingPerson> find(Whom whom);

    default Optional<WorkingPerson> find(AccountId account) {
        return find(Whom.are(List.of(account))).stream().findFirst();
    }

    /** Everybody of these bodies who holds one of the roles. */
    default Set<AccountId> of(Collection<OrganisationId> organisations, Collection<Role> roles) {
        return accounts(Whom.in(organisations).with(roles));
    }

    /** Everybody whose role reaches one of these provinces, wherever they work. */
    default Set<AccountId> reaching(Collection<ProvinceCode> provinces, Role role) {
        return accounts(Whom.holding(role).reaching(provinces));
    }

    /** Those of the people who work today, and whoever stands in for one of them. */
    default List<WorkingPerson> withDeputies(Collection<AccountId> people) {
        var all = new LinkedHashSet<>(find(Whom.are(people)));
        all.addAll(find(Whom.standingInFor(people)));
        return List.copyOf(all);
    }

    private Set<AccountId> accounts(Whom whom) {
        return find(whom).stream()
                .map(WorkingPerson::accountId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
