package vn.lienketvung.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienketvung.shared.EditConflict;

/** Comparisons in memory; a number that is taken is a conflict here too. */
public class InMemoryReconciliations implements Reconciliations {

    private final Map<FigureKey, Reconciliation> kept = new LinkedHashMap<>();

    @Override
    public Optional<Reconciliation> find(FigureKey key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public Optional<Reconciliation> find(UUID id) {
        return kept.values().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public List<Reconciliation> all() {
        return List.copyOf(kept.values());
    }

    @Override
    public void add(Reconciliation reconciliation) {
        var before = kept.get(reconciliation.key());
        if (reconciliation.seen() != (before == null ? 1 : before.seen() + 1))
            throw new EditConflict(Reconciliation.SUBJECT, reconciliation.key());
        kept.put(reconciliation.key(), reconciliation);
    }
}
