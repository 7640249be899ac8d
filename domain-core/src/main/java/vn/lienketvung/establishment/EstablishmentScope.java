package vn.lienketvung.establishment;

import java.util.Set;
import java.util.stream.Collectors;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Reach;
import vn.lienketvung.identity.Role;
import vn.lienketvung.organisation.OrganisationId;

/**
 * Which establishments somebody's list may show at all: those of {@link EstablishmentRights#maySee}.
 *
 * @param provinces whose administration the person belongs to
 * @param body the person's own: a commune committee lists its commune, an establishment itself
 */
public record EstablishmentScope(
        boolean everywhere, Set<ProvinceCode> provinces, OrganisationId body, boolean ofCommune) {

    public static EstablishmentScope of(Official official) {
        return new EstablishmentScope(
                official.holds(Role.MINISTRY_STAFF),
                official.grants().stream()
                        .filter(grant -> grant.role().reach() == Reach.OWN_PROVINCE)
                        .flatMap(grant -> grant.provinces().stream())
                        .collect(Collectors.toUnmodifiableSet()),
                official.organisation(),
                official.holds(Role.COMMUNE_FOCAL_POINT));
    }

    /** Without any narrowing; what the database lets through is still narrowed there. */
    public EstablishmentScope everything() {
        return new EstablishmentScope(true, Set.of(), body, ofCommune);
    }
}
