package vn.lienketvung.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.NotFound;

/** All dossiers that the acting person may see. */
public interface Dossiers {

    Dossier save(Dossier dossier);

    Optional<Dossier> findById(DossierId id);

    /** Those of a product, the oldest first. */
    List<Dossier> ofProduct(UUID product);

    /** Those that a producer has filed and nothing has come of yet. */
    List<Dossier> pendingOf(OrganisationId producer);

    /** The products of a producer for which one is under way, drafts too. */
    Set<UUID> busyProductsOf(OrganisationId producer);

    /**
     * @throws NotFound when there is none, or none this person may see
     */
    default Dossier get(DossierId id) {
        return findById(id).orElseThrow(() -> new NotFound(DossierEvent.SUBJECT, id));
    }
}
