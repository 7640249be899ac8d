package vn.lienketvung.dossier;

import java.util.List;
import java.util.UUID;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.NotFound;

/** The published products of active producers. */
public interface Entrants {

    /** In Vietnamese order of their names. */
    List<Entrant> of(OrganisationId producer);

    /**
     * @throws NotFound when the producer has no such product, or it is not published
     */
    default Entrant get(UUID product, OrganisationId producer) {
        return of(producer).stream()
                .filter(each -> each.product().equals(product))
                .findFirst()
                .orElseThrow(() -> new NotFound("product", product));
    }
}
