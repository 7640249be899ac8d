package vn.lienketvung.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.organisation.OrganisationId;

/**
 * An account as administrators see it in lists and on its page.
 *
 * @param roles in a fixed order
 * @param email where the person gets mail; null when nowhere
 * @param linkExpiresAt until when the one-time link that is out can be used; null when none can
 */
public record AccountSummary(
        AccountId id,
        String username,
        String fullName,
        String position,
        OrganisationId organisation,
        String organisationName,
        AccountStatus status,
        @Nullable String email,
        List<RoleGrant> roles,
        @Nullable Instant linkExpiresAt,
        long version) {

    public AccountSummary {
        roles = List.copyOf(roles);
    }

    public boolean isSuperior() {
        return roles.stream().anyMatch(grant -> grant.role().isDelegable());
    }

    public boolean holds(Role role) {
        return roles.stream().anyMatch(grant -> grant.role() == role);
    }
}
