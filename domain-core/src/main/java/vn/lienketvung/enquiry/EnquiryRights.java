package vn.lienketvung.enquiry;

import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

/** What one person may do with an enquiry: only the people of whoever makes the product meet it. */
public record EnquiryRights(Enquiry enquiry, AskedMaker maker, Official official) {

    /** Whether the person speaks for the producer. */
    public boolean isOfProducer() {
        return official.organisation().equals(maker.body()) && speaksForBody(official);
    }

    /** Once the producer agreed, and not before. */
    public boolean seesBuyer() {
        return isOfProducer() && enquiry.state() == EnquiryState.AGREED;
    }

    static boolean speaksForBody(Official official) {
        return official.holds(Role.COOPERATIVE_REPRESENTATIVE)
                || official.holds(Role.RETAILER_REPRESENTATIVE);
    }
}
