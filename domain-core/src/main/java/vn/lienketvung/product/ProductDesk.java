package vn.lienketvung.product;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.EstablishmentDesk;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.Establishments;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.UseCase;

/** Hands a product, or all products of somebody's own establishment, to whoever may see them. */
@UseCase
public class ProductDesk {

    static final String DESCRIBE = "product.describe";

    private final Products products;
    private final Establishments establishments;
    private final EstablishmentDesk makers;
    private final Clearance clearance;

    public ProductDesk(
            Products products,
            Establishments establishments,
            EstablishmentDesk makers,
            Clearance clearance) {
        this.products = products;
        this.establishments = establishments;
        this.makers = makers;
        this.clearance = clearance;
    }

    /** A product with whoever makes it. */
    public record Opened(Product product, EstablishmentDesk.Opened maker) {

        public ProductRights rights(Official by) {
            return new ProductRights(maker, by);
        }
    }

    /** What an establishment makes, the newest first. */
    public record Range(EstablishmentDesk.Opened maker, List<Product> products) {

        public ProductRights rights(Official by) {
            return new ProductRights(maker, by);
        }
    }

    /**
     * @throws vn.lienketvung.shared.NotFound when it does not exist or is not for this person's eyes
     */
    public Opened open(ProductId id, Official by) {
        var product = products.get(id);
        return new Opened(product, makers.open(product.establishment(), by));
    }

    /** Whether it is published and the public catalogue leaves it out all the same, because its stars were revoked. */
    public boolean isBarred(Opened opened) {
        var product = opened.product();
        return product.state() == ProductState.PUBLISHED && products.isBarred(product.id());
    }

    /** Empty when the person's organisation is no establishment of the register. */
    public Optional<Range> own(Official by) {
        var id = new EstablishmentId(by.organisation().value());
        return establishments
                .findById(id)
                .map(_ -> new Range(makers.open(id, by), products.of(id)));
    }

    /** For whoever describes it now. */
    Product forMaker(ProductId id, Official by) {
        var opened = open(id, by);
        clearance.permit(
                opened.rights(by).mayDescribe(), DESCRIBE, opened.maker().establishment().name());
        return opened.product();
    }

    /**
     * @throws EditConflict when it has changed since that version
     */
    Product forMaker(ProductId id, @Nullable Long version, Official by) {
        var product = forMaker(id, by);
        if (!Objects.equals(product.version(), version))
            throw new EditConflict(ProductEvent.SUBJECT, id);
        return product;
    }
}
