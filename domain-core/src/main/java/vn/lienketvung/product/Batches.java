package vn.lienketvung.product;

import java.util.List;
import java.util.Optional;
import vn.lienketvung.shared.NotFound;

/** The batches of all products that the acting person may see. */
public interface Batches {

    Batch save(Batch batch);

    void remove(Batch batch);

    Optional<Batch> findById(BatchId id);

    /** The newest first. */
    List<Batch> of(ProductId product);

    /** Whether the product has a batch of that code, in capitals or not. */
    boolean has(ProductId product, String code);

    /**
     * @throws NotFound when there is none, or none this person may see
     */
    default Batch get(BatchId id) {
        return findById(id).orElseThrow(() -> new NotFound(Batch.SUBJECT, id));
    }
}
