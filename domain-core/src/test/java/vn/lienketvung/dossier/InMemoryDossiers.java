package vn.lienketvung.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lienketvung.organisation.OrganisationId;

/** Dossiers that everybody sees. */
public class InMemoryDossiers implements Dossiers {

    private final Map<DossierId, Dossier> kept = new LinkedHashMap<>();

    @Override
    public Dossier save(Dossier dossier) {
        kept.put(dossier.id(), dossier);
        return dossier;
    }

    @Override
    public Optional<Dossier> findById(DossierId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Dossier> ofProduct(UUID product) {
        return kept.values().stream().filter(each -> each.product().equals(product)).toList();
    }

    @Override
    public List<Dossier> pendingOf(OrganisationId producer) {
        return kept.values().stream()
                .filter(dossier -> dossier.producer().equals(producer))
                .filter(dossier -> dossier.filedOn() != null && !dossier.state().isEnded())
                .toList();
    }

    @Override
    public Set<UUID> busyProductsOf(OrganisationId producer) {
        return kept.values().stream()
                .filter(dossier -> dossier.producer().equals(producer))
                .filter(dossier -> !dossier.state().isEnded())
                .map(Dossier::product)
                .collect(Collectors.toSet());
    }
}
