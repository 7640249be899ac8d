package vn.lienketvung.organisation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.shared.NotFound;

/** All organisations. */
public interface Organisations {

    Organisation save(Organisation organisation);

    Optional<Organisation> findById(OrganisationId id);

    /**
     * Whether another body of the same province (or another one without a province) has this name, compared
     * without accents and without regard to case.
     */
    boolean isNameTaken(String name, @Nullable ProvinceCode province, OrganisationId except);

    /** Whether the commune, ward or special zone has its committee in the register already. */
    boolean hasCommuneCommittee(UnitId commune);

    /**
     * @throws NotFound when there is none
     */
    default Organisation get(OrganisationId id) {
        return findById(id).orElseThrow(() -> new NotFound("organisation", id));
    }
}
