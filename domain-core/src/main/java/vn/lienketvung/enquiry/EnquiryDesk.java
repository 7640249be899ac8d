package vn.lienketvung.enquiry;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.UseCase;

/** Hands an enquiry to the people of whoever makes the product, with the contacts they may read by now. */
@UseCase
public class EnquiryDesk {

    private final Enquiries enquiries;
    private final EnquiryContacts contacts;
    private final AskedProducts products;
    private final Clearance clearance;

    public EnquiryDesk(
            Enquiries enquiries,
            EnquiryContacts contacts,
            AskedProducts products,
            Clearance clearance) {
        this.enquiries = enquiries;
        this.contacts = contacts;
        this.products = products;
        this.clearance = clearance;
    }

    /**
     * An enquiry with its producer.
     *
     * @param buyer null unless the producer agreed, and once it was deleted
     * @param given what the producer gave of its own; null likewise
     */
    public record Opened(
            Enquiry enquiry,
            AskedMaker maker,
            @Nullable ContactDetails buyer,
            @Nullable ContactDetails given) {}

    /**
     * @throws NotFound when it does not exist or is not this person's business
     */
    public Opened open(EnquiryId id, Official by) {
        var enquiry = enquiries.get(id);
        var maker =
                products.makerOf(enquiry.product())
                        .orElseThrow(() -> new NotFound(EnquiryEvent.SUBJECT, id));
        var rights = new EnquiryRights(enquiry, maker, by);
        clearance.reveal(rights.isOfProducer(), EnquiryEvent.SUBJECT, id);
        if (!rights.seesBuyer()) return new Opened(enquiry, maker, null, null);
        return new Opened(
                enquiry,
                maker,
                contacts.of(id, EnquirySide.BUYER).orElse(null),
                contacts.of(id, EnquirySide.PRODUCER).orElse(null));
    }
}
