package vn.lienketvung.product;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Trace;

/** What was harvested or made of a product at one time: by its code a package is traced back. Never changed, only struck. */
@AggregateRoot
public class Batch {

    /** The record as the audit trail calls it. */
    public static final String SUBJECT = "batch";

    @Identity private BatchId id;
    private UUID product;
    private String code;
    private LocalDate producedOn;
    private @Nullable BigDecimal quantity;
    private @Nullable String unit;
    private @Nullable String note;
    private Instant recordedAt;
    private @Nullable Long version;

    Batch(ProductId product, BatchRecord said, Instant at) {
        this.id = BatchId.random();
        this.product = product.value();
        this.code = said.code();
        this.producedOn = said.producedOn();
        this.quantity = said.quantity();
        this.unit = said.unit();
        this.note = said.note();
        this.recordedAt = at;
    }

    protected Batch() {}

    ProductEvent.BatchRecorded recorded() {
        return new ProductEvent.BatchRecorded(
                product(), Trace.of(SUBJECT, id).hashed(null, digest()));
    }

    ProductEvent.BatchStruck struck() {
        return new ProductEvent.BatchStruck(
                product(), Trace.of(SUBJECT, id).hashed(digest(), null));
    }

    private String digest() {
        return Sha256.of(record().toString()).value();
    }

    public BatchId id() {
        return id;
    }

    public ProductId product() {
        return new ProductId(product);
    }

    public BatchRecord record() {
        return new BatchRecord(code, producedOn, quantity, unit, note);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable Long version() {
        return version;
    }
}
