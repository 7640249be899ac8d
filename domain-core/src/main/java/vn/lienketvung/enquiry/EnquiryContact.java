package vn.lienketvung.enquiry;

import java.time.Instant;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.privacy.ConsentTextId;

/**
 * How one side of an enquiry is reached. It is kept apart from the enquiry: the producer reads the buyer's only once it agreed,
 * officials never, and both go when their time is over.
 */
@AggregateRoot
public class EnquiryContact {

    @Identity private EnquiryContactId id;
    private ContactDetails details;
    private Instant consentedAt;
    private @Nullable String consentText;

    /**
     * @param text which the buyer agreed to; null for a producer, who passes its contact on by answering so
     */
    EnquiryContact(
            EnquiryId enquiry,
            EnquirySide side,
            ContactDetails details,
            @Nullable ConsentTextId text,
            Instant at) {
        this.id = EnquiryContactId.of(enquiry, side);
        this.details = details;
        this.consentedAt = at;
        this.consentText = text == null ? null : text.value();
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected EnquiryContact() {}

    public EnquiryContactId id() {
        return id;
    }

    public ContactDetails details() {
        return details;
    }

    /** When that side agreed that it is kept and passed on to the other. */
    public Instant consentedAt() {
        return consentedAt;
    }

    /** The text that a buyer agreed to. */
    public @Nullable ConsentTextId consentText() {
        return consentText == null ? null : new ConsentTextId(consentText);
    }
}
