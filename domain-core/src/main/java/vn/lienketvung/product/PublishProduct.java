package vn.lienketvung.product;

import java.time.Clock;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/** Its maker shows a product to the public, or takes it back. */
@UseCase
public class PublishProduct {

    private final ProductDesk desk;
    private final DomainEvents events;
    private final Clock clock;

    public PublishProduct(ProductDesk desk, DomainEvents events, Clock clock) {
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws vn.lienketvung.shared.ActionRefused with everything that is missing
     * @throws vn.lienketvung.shared.NotPermitted unless the person speaks for an establishment that works
     */
    public void publish(ProductId id, Official by) {
        events.announce(desk.forMaker(id, by).publish(clock.instant()));
    }

    /**
     * @throws vn.lienketvung.shared.ActionRefused when it is not public
     * @throws vn.lienketvung.shared.NotPermitted unless the person speaks for an establishment that works
     */
    public void withdraw(ProductId id, Official by) {
        events.announce(desk.forMaker(id, by).withdraw(clock.instant()));
    }
}
