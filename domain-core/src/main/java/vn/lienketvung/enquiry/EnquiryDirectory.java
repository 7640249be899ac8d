package vn.lienketvung.enquiry;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.Page;

/** Lists enquiries, and counts them. */
public interface EnquiryDirectory {

    /** Rows of a page. */
    int SIZE = 25;

    /**
     * About the products of one producer: what waits comes first, the earliest due before the others; then the newest.
     *
     * @param state null for any
     * @param page from 1
     */
    Page<EnquiryLine> of(OrganisationId producer, @Nullable EnquiryState state, int page);

    /**
     * By product, those with the longest wait first.
     *
     * @param provinces of the producers; null for the whole country
     * @param page from 1
     */
    Page<EnquiryTally> tally(@Nullable Set<ProvinceCode> provinces, int page);
}
