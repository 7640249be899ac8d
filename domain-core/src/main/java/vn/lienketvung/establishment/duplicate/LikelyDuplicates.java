package vn.lienketvung.establishment.duplicate;

import java.util.List;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.EstablishmentScope;
import vn.lienketvung.shared.Page;

/** Finds records that may be of one body; those that were told apart are not found again. */
public interface LikelyDuplicates {

    /** Pairs on a page. */
    int SIZE = 25;

    /**
     * One page of all pairs within the scope, those with the weightiest signs first.
     *
     * @param page from 1
     */
    Page<LikelyDuplicate> search(EstablishmentScope scope, int page);

    /** Those that may be of the same body as this record, the likeliest first; ten at most. */
    List<LikelyDuplicate> of(EstablishmentId establishment, EstablishmentScope scope);

    /** Remembers that the two are of two bodies. */
    void tellApart(Verdict verdict);
}
