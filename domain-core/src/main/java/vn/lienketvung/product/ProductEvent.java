package vn.lienketvung.product;

import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** What happens to products. */
public sealed interface ProductEvent extends DomainEvent {

    /** The record it happened to, as the audit trail calls it. */
    String SUBJECT = "product";

    /** A product was entered. */
    record Added(ProductId product, Trace trace) implements ProductEvent {
        @Override
        public String kind() {
            return "product.added";
        }
    }
}
