package vn.lienketvung.council;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.lienketvung.dossier.DossierId;

/** Councils in a map. */
public final class InMemoryCouncils implements Councils {

    private final Map<CouncilId, Council> councils = new LinkedHashMap<>();

    @Override
    public Council save(Council council) {
        councils.put(council.id(), council);
        return council;
    }

    @Override
    public Optional<Council> findById(CouncilId id) {
        return Optional.ofNullable(councils.get(id));
    }

    @Override
    public Optional<Council> findFor(DossierId dossier) {
        return councils.values().stream()
                .filter(council -> council.dossier().equals(dossier))
                .findFirst();
    }
}
