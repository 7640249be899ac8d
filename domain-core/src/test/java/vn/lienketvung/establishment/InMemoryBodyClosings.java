package vn.lienketvung.establishment;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienketvung.identity.AccountId;

/** Closed bodies without a database; which are due is asked of nobody here. */
public class InMemoryBodyClosings implements BodyClosings {

    private final Map<EstablishmentId, Set<AccountId>> all = new HashMap<>();

    @Override
    public List<EstablishmentId> due() {
        return List.of();
    }

    @Override
    public List<EstablishmentId> dueBack() {
        return List.copyOf(all.keySet());
    }

    @Override
    public void add(EstablishmentId establishment, Set<AccountId> shut, Instant at) {
        all.put(establishment, shut);
    }

    @Override
    public Optional<Set<AccountId>> standing(EstablishmentId establishment) {
        return Optional.ofNullable(all.get(establishment));
    }

    @Override
    public void undo(EstablishmentId establishment, Instant at) {
        all.remove(establishment);
    }
}
