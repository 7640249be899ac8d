package vn.lienketvung.shared;

/** Where use cases announce what has happened; listeners in the same transaction hear it at once. */
public interface DomainEvents {

    void announce(DomainEvent event);
}
