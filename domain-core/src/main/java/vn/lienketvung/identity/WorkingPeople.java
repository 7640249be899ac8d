package vn.lienketvung.identity;

import java.util.Collection;
import java.util.Set;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.organisation.OrganisationId;

/**
 * Finds whom to tell: people whose account works, in an organisation that works. Asked in anybody's transaction,
 * so it answers with accounts only and says nothing else about them.
 */
public interface WorkingPeople {

    /** Everybody of these organisations who holds one of the roles. */
    Set<AccountId> of(Collection<OrganisationId> organisations, Collection<Role> roles);

    /** Everybody whose role reaches one of these provinces today, wherever they work. */
    Set<AccountId> reaching(Collection<ProvinceCode> provinces, Role role);
}
