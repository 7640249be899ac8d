package vn.lienketvung.dossier;

import java.util.Set;
import java.util.stream.Collectors;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Reach;
import vn.lienketvung.identity.Role;
import vn.lienketvung.organisation.OrganisationId;

/**
 * Which dossiers somebody's list may show at all: those of {@link DossierRights#maySee}.
 *
 * @param everywhere all that were filed
 * @param provinces whose administration the person belongs to
 * @param body the person's own: a commune committee lists its commune, a producer its own with the drafts
 */
public record DossierScope(
        boolean everywhere,
        Set<ProvinceCode> provinces,
        OrganisationId body,
        boolean ofCommune,
        boolean ofProducer) {

    static DossierScope of(Official official) {
        return new DossierScope(
                official.holds(Role.MINISTRY_STAFF),
                official.grants().stream()
                        .filter(grant -> grant.role().reach() == Reach.OWN_PROVINCE)
                        .flatMap(grant -> grant.provinces().stream())
                        .collect(Collectors.toUnmodifiableSet()),
                official.organisation(),
                official.holds(Role.COMMUNE_FOCAL_POINT),
                StartDossier.represents(official));
    }

    DossierScope everything() {
        return new DossierScope(true, Set.of(), body, ofCommune, true);
    }
}
