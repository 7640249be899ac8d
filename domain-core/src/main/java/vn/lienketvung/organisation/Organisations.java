package vn.lienketvung.organisation;

import java.util.Optional;
import vn.lienketvung.shared.NotFound;

/** All organisations. */
public interface Organisations {

    Organisation save(Organisation organisation);

    Optional<Organisation> findById(OrganisationId id);

    /**
     * @throws NotFound when there is none
     */
    default Organisation get(OrganisationId id) {
        return findById(id).orElseThrow(() -> new NotFound("organisation", id));
    }
}
