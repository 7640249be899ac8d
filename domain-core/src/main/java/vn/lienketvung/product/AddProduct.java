package vn.lienketvung.product;

import java.time.Clock;
import vn.lienketvung.identity.Official;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.UseCase;

/** The representative of a confirmed establishment enters something it makes, as a draft; a name is enough. */
@UseCase
public class AddProduct {

    private final ProductDesk desk;
    private final Products products;
    private final CriteriaSets sets;
    private final DomainEvents events;
    private final Clock clock;

    public AddProduct(
            ProductDesk desk,
            Products products,
            CriteriaSets sets,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.products = products;
        this.sets = sets;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws vn.lienketvung.shared.ActionRefused when something said makes no sense
     * @throws NotPermitted unless the person speaks for an establishment that works
     */
    public ProductId add(Description said, Official by) {
        var maker =
                desk.own(by)
                        .filter(own -> own.rights(by).mayDescribe())
                        .orElseThrow(() -> new NotPermitted(ProductDesk.DESCRIBE))
                        .maker()
                        .establishment();
        DescriptionRule.check(said, sets);
        var product = products.save(new Product(maker.id(), said, clock.instant()));
        events.announce(product.added());
        return product.id();
    }
}
