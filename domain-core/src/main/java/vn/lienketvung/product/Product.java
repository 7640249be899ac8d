package vn.lienketvung.product;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.shared.Trace;

/** Something an establishment makes and sells, as it describes it. */
@AggregateRoot
public class Product {

    @Identity private ProductId id;
    private UUID establishment;
    private ProductState state = ProductState.DRAFT;
    private String name;
    private @Nullable Integer productSet;
    private Instant addedAt;
    private @Nullable Long version;

    Product(EstablishmentId maker, String name, @Nullable Integer productSet, Instant at) {
        this.id = ProductId.random();
        this.establishment = maker.value();
        this.name = name;
        this.productSet = productSet;
        this.addedAt = at;
    }

    protected Product() {}

    ProductEvent.Added added() {
        return new ProductEvent.Added(id, trace().moved(null, state));
    }

    private Trace trace() {
        return Trace.of(ProductEvent.SUBJECT, id);
    }

    public ProductId id() {
        return id;
    }

    /** Whoever makes it and answers for what is said of it. */
    public EstablishmentId establishment() {
        return new EstablishmentId(establishment);
    }

    public ProductState state() {
        return state;
    }

    public String name() {
        return name;
    }

    /** The number of the set of the OCOP programme it belongs to; empty as long as its maker has not said. */
    public Optional<Integer> productSet() {
        return Optional.ofNullable(productSet);
    }

    public Instant addedAt() {
        return addedAt;
    }

    public @Nullable Long version() {
        return version;
    }
}
