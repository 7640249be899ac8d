package vn.lienketvung.product;

import java.util.List;
import java.util.Optional;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.shared.NotFound;

/** All products that the acting person may see. */
public interface Products {

    Product save(Product product);

    Optional<Product> findById(ProductId id);

    /** Everything an establishment makes, the newest first. */
    List<Product> of(EstablishmentId establishment);

    /** Whether its OCOP certificate was revoked and none was given since: then the public catalogue leaves it out. */
    boolean isBarred(ProductId id);

    /**
     * @throws NotFound when there is none, or none this person may see
     */
    default Product get(ProductId id) {
        return findById(id).orElseThrow(() -> new NotFound(ProductEvent.SUBJECT, id));
    }
}
