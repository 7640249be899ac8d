package vn.lienketvung.product;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.UseCase;

/** Its maker says more, or something else, of a product. */
@UseCase
public class ReviseProduct {

    private final ProductDesk desk;
    private final CriteriaSets sets;
    private final DomainEvents events;

    public ReviseProduct(ProductDesk desk, CriteriaSets sets, DomainEvents events) {
        this.desk = desk;
        this.sets = sets;
        this.events = events;
    }

    /**
     * @param version the version the person saw
     * @throws EditConflict when somebody else changed it since
     * @throws vn.lienketvung.shared.ActionRefused when something said makes no sense, or the public is owed more
     * @throws vn.lienketvung.shared.NotPermitted unless the person speaks for an establishment that works
     */
    public void revise(ProductId id, Description said, @Nullable Long version, Official by) {
        var product = desk.forMaker(id, version, by);
        DescriptionRule.check(said, sets);
        events.announce(product.describe(said));
    }
}
