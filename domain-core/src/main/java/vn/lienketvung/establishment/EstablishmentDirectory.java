package vn.lienketvung.establishment;

import vn.lienketvung.shared.Page;

/** The lists of the register. */
public interface EstablishmentDirectory {

    /** One page of those that match, what waits for an answer first, then in Vietnamese order of the names. */
    Page<EstablishmentLine> search(EstablishmentQuery query, EstablishmentScope scope);
}
