package vn.lienketvung.product;

import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** What happens to products. */
public sealed interface ProductEvent extends DomainEvent {

    /** The record it happened to, as the audit trail calls it. */
    String SUBJECT = "product";

    ProductId product();

    /** A product was entered. */
    record Added(ProductId product, Trace trace) implements ProductEvent {
        @Override
        public String kind() {
            return "product.added";
        }
    }

    /** Its maker says something else of it. */
    record Described(ProductId product, Trace trace) implements ProductEvent {
        @Override
        public String kind() {
            return "product.described";
        }
    }

    /** It was published or withdrawn. */
    record Turned(ProductId product, ProductState to, Trace trace) implements ProductEvent {
        @Override
        public String kind() {
            return to == ProductState.PUBLISHED ? "product.published" : "product.withdrawn";
        }
    }

    /** A certificate was declared. */
    record Certified(ProductId product, CertificateKind certificate, Trace trace)
            implements ProductEvent {
        @Override
        public String kind() {
            return "product.certified";
        }
    }

    /** A certificate is declared no longer. */
    record CertificateDropped(ProductId product, CertificateKind certificate, Trace trace)
            implements ProductEvent {
        @Override
        public String kind() {
            return "product.certificate-dropped";
        }
    }

    /** A photo came, went, or changed its place or words. */
    record PhotosChanged(ProductId product, Trace trace) implements ProductEvent {
        @Override
        public String kind() {
            return "product.photos-changed";
        }
    }

    /** A batch was made. */
    record BatchRecorded(ProductId product, Trace trace) implements ProductEvent {
        @Override
        public String kind() {
            return "product.batch-recorded";
        }
    }

    /** A batch was entered by mistake. */
    record BatchStruck(ProductId product, Trace trace) implements ProductEvent {
        @Override
        public String kind() {
            return "product.batch-struck";
        }
    }
}
