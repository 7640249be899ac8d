package vn.lienketvung.establishment;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.organisation.OrganisationId;

/**
 * Who answers for a commune, ward or special zone.
 *
 * @param name of the commune, in full
 * @param committee its people's committee; null when it is not among the organisations
 * @param people the focal points who work there today; the province stands in where there is none
 */
public record CommuneDesk(String name, @Nullable OrganisationId committee, Set<AccountId> people) {

    public CommuneDesk {
        people = Set.copyOf(people);
    }

    public boolean isManned() {
        return !people.isEmpty();
    }
}
