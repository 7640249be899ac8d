package vn.lienketvung.enquiry;

import java.util.Map;

/** Finds the enquiries that nobody can answer any more. */
@FunctionalInterface
public interface OrphanedEnquiries {

    /** Open ones whose product or producer is no longer public, and why. */
    Map<EnquiryId, ClosingReason> find();
}
