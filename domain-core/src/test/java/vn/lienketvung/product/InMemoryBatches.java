package vn.lienketvung.product;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Batches without a database. */
public class InMemoryBatches implements Batches {

    private final Map<BatchId, Batch> all = new LinkedHashMap<>();

    @Override
    public Batch save(Batch batch) {
        all.put(batch.id(), batch);
        return batch;
    }

    @Override
    public void remove(Batch batch) {
        all.remove(batch.id());
    }

    @Override
    public Optional<Batch> findById(BatchId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Batch> of(ProductId product) {
        return all.values().stream()
                .filter(each -> each.product().equals(product))
                .sorted(Comparator.comparing((Batch each) -> each.record().producedOn()).reversed())
                .toList();
    }

    @Override
    public boolean has(ProductId product, String code) {
        return of(product).stream().anyMatch(each -> each.record().code().equalsIgnoreCase(code));
    }
}
