package vn.lienketvung.establishment.duplicate;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienketvung.establishment.EstablishmentId;

/** Mergers without a database. */
final class InMemoryMerges implements EstablishmentMerges {

    private final Map<UUID, EstablishmentMerge> all = new LinkedHashMap<>();

    @Override
    public void add(EstablishmentMerge merge) {
        all.put(merge.id(), merge);
    }

    @Override
    public void undone(EstablishmentMerge merge) {
        all.put(merge.id(), merge);
    }

    @Override
    public Optional<EstablishmentMerge> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<EstablishmentMerge> standing(EstablishmentId either) {
        return all.values().stream()
                .filter(each -> each.undoneAt() == null)
                .filter(each -> either.equals(each.survivor()) || either.equals(each.absorbed()))
                .toList();
    }

    @Override
    public int forgetAnswersBefore(Instant at) {
        return (int) all.values().stream().filter(each -> each.at().isBefore(at)).count();
    }
}
