package vn.lienketvung.dossier.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.dossier.DossierState;
import vn.lienketvung.dossier.Dossiers;
import vn.lienketvung.organisation.OrganisationId;

/** A dossier is always loaded whole. */
@Transactional(readOnly = true)
interface JpaDossiers extends Dossiers, Repository<Dossier, DossierId> {

    @Override
    @Transactional
    Dossier save(Dossier dossier);

    @Override
    default Optional<Dossier> findById(DossierId id) {
        return withId(id).map(JpaDossiers::whole);
    }

    @Override
    default List<Dossier> ofProduct(UUID product) {
        return about(product).stream().map(JpaDossiers::whole).toList();
    }

    @Override
    default List<Dossier> pendingOf(OrganisationId producer) {
        return filedBy(producer.value()).stream()
                .filter(dossier -> !dossier.state().isEnded())
                .map(JpaDossiers::whole)
                .toList();
    }

    @Override
    default Set<UUID> busyProductsOf(OrganisationId producer) {
        return busy(producer.value(), DossierState.ended());
    }

    @Query("select d.product from Dossier d where d.producer = :producer and d.state not in :ended")
    Set<UUID> busy(UUID producer, Set<DossierState> ended);

    @Query("select d from Dossier d where d.producer = :producer and d.filedOn is not null")
    List<Dossier> filedBy(UUID producer);

    @Query("select d from Dossier d where d.id = :id")
    Optional<Dossier> withId(DossierId id);

    @Query("select d from Dossier d where d.product = :product order by d.filedOn nulls last")
    List<Dossier> about(UUID product);

    private static Dossier whole(Dossier dossier) {
        // Pages read all of it after the transaction has ended.
        dossier.evidence();
        dossier.findings();
        dossier.shortcomings();
        dossier.turns();
        return dossier;
    }
}
