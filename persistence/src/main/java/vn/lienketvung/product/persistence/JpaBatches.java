package vn.lienketvung.product.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.product.Batch;
import vn.lienketvung.product.BatchId;
import vn.lienketvung.product.Batches;
import vn.lienketvung.product.ProductId;

/** Batches are written once, or struck. */
@Transactional(readOnly = true)
interface JpaBatches extends Batches, Repository<Batch, BatchId> {

    @Override
    @Transactional
    Batch save(Batch batch);

    @Override
    @Transactional
    default void remove(Batch batch) {
        removeWithId(batch.id());
    }

    @Override
    default List<Batch> of(ProductId product) {
        return madeOf(product.value());
    }

    @Override
    default boolean has(ProductId product, String code) {
        return count(product.value(), code) > 0;
    }

    @Transactional
    @Modifying(flushAutomatically = true)
    @Query("delete from Batch b where b.id = :id")
    int removeWithId(BatchId id);

    @Query(
            """
            select b from Batch b where b.product = :product order by b.producedOn desc, b.recordedAt desc
            """)
    List<Batch> madeOf(UUID product);

    @Query(
            "select count(b) from Batch b where b.product = :product and lower(b.code) = lower(:code)")
    long count(UUID product, String code);
}
