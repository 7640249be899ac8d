package vn.lienketvung.shared;

/**
 * A look at something whose reading itself must be answerable for: the audit trail, an export of personal
 * data. Announced like every other event, inside a use case or outside; the trail keeps it with the outcome
 * "read", in a short transaction of its own that ends before the answer goes out.
 */
public interface SensitiveRead extends DomainEvent {

    /** Starts with {@code read:}, such as {@code read:audit}. */
    @Override
    String kind();
}
