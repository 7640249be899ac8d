package vn.lienketvung.identity;

import java.time.LocalDate;
import java.util.Set;
import vn.lienketvung.organisation.OrganisationId;

/**
 * Where a person goes.
 *
 * @param position chức vụ there
 * @param since the first day there
 */
public record NewPost(
        OrganisationId organisation, String position, Set<RoleGrant> roles, LocalDate since) {

    public NewPost {
        roles = Set.copyOf(roles);
    }
}
