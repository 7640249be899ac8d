package vn.lienketvung.dossier;

import java.util.Optional;
import vn.lienketvung.establishment.EstablishmentState;
import vn.lienketvung.organisation.OrganisationId;

/** How producers stand in the register today. */
public interface ProducerStates {

    /** Empty for whoever may not see the producer there. */
    Optional<EstablishmentState> of(OrganisationId producer);
}
