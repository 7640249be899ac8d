package vn.lienketvung.product;

import vn.lienketvung.establishment.EstablishmentDesk;
import vn.lienketvung.establishment.EstablishmentState;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

/**
 * What one person may do with the products of one establishment; who may see the establishment sees its products.
 */
public record ProductRights(EstablishmentDesk.Opened maker, Official official) {

    /** Whether the person speaks for the establishment. */
    public boolean isOwn() {
        return official.organisation().value().equals(maker.establishment().id().value())
                && (official.holds(Role.COOPERATIVE_REPRESENTATIVE)
                        || official.holds(Role.RETAILER_REPRESENTATIVE));
    }

    /** Its own people alone, as long as it works. */
    public boolean mayDescribe() {
        return isOwn() && maker.establishment().state() == EstablishmentState.ACTIVE;
    }
}
