package vn.lienketvung.establishment;

import java.util.List;
import java.util.Optional;
import vn.lienketvung.shared.NotFound;

/** All establishments that the acting person may see. */
public interface Establishments {

    Establishment save(Establishment establishment);

    Optional<Establishment> findById(EstablishmentId id);

    Optional<Establishment> findByReceipt(ReceiptCode receipt);

    /** Stored before whatever follows, so that a tax code it gave up is free. */
    void release(Establishment establishment);

    /**
     * Deletes a declaration that nobody has confirmed, with everything that hangs on it.
     *
     * @throws vn.lienketvung.shared.EditConflict when somebody confirms it at this moment
     */
    void remove(Establishment declared);

    /** The one that bears the tax code; a dissolved or merged one does so no longer. */
    Optional<EstablishmentId> bearerOf(TaxCode taxCode);

    /** Those that are due an account, the longest declared first. */
    List<EstablishmentId> dueAnAccount();

    /**
     * @throws NotFound when there is none, or none this person may see
     */
    default Establishment get(EstablishmentId id) {
        return findById(id).orElseThrow(() -> new NotFound(EstablishmentEvent.SUBJECT, id));
    }
}
