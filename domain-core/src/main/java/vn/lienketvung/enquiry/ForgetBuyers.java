package vn.lienketvung.enquiry;

import java.time.Clock;
import java.time.Duration;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/** Deletes the contacts of enquiries whose time is over, as the form promises. */
@UseCase
public class ForgetBuyers {

    private final Enquiries enquiries;
    private final EnquiryContacts contacts;
    private final EnquiryTerms terms;
    private final DomainEvents events;
    private final Clock clock;

    public ForgetBuyers(
            Enquiries enquiries,
            EnquiryContacts contacts,
            EnquiryTerms terms,
            DomainEvents events,
            Clock clock) {
        this.enquiries = enquiries;
        this.contacts = contacts;
        this.terms = terms;
        this.events = events;
        this.clock = clock;
    }

    /** How many. */
    public int forget() {
        var now = clock.instant();
        var due = enquiries.toForget(now.minus(Duration.ofDays(terms.keepDays())));
        for (var enquiry : due) {
            contacts.deleteOf(enquiry.id());
            events.announce(enquiry.forget(now));
        }
        return due.size();
    }
}
