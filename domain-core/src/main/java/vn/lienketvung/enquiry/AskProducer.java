package vn.lienketvung.enquiry;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import vn.lienketvung.calendar.DayExceptions;
import vn.lienketvung.establishment.PhoneNumbers;
import vn.lienketvung.establishment.ReceiptCode;
import vn.lienketvung.identity.SignInFailures;
import vn.lienketvung.identity.VisitorPace;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** A buyer asks the producer of a public product for contact or a quote, with or without an account. */
@UseCase
public class AskProducer {

    static final int MOST_FROM_NETWORK = 20;
    static final int MOST_OF_CONTACT = 5;

    private final EnquiryCounter counter;
    private final Enquiries enquiries;
    private final EnquiryContacts contacts;
    private final PhoneNumbers phones;
    private final DayExceptions days;
    private final EnquiryTerms terms;
    private final VisitorPace pace;
    private final DomainEvents events;
    private final Clock clock;

    public AskProducer(
            EnquiryCounter counter,
            Enquiries enquiries,
            EnquiryContacts contacts,
            PhoneNumbers phones,
            DayExceptions days,
            EnquiryTerms terms,
            SignInFailures counts,
            DomainEvents events,
            Clock clock) {
        this.counter = counter;
        this.enquiries = enquiries;
        this.contacts = contacts;
        this.phones = phones;
        this.days = days;
        this.terms = terms;
        this.pace = new VisitorPace(EnquiryEvent.SUBJECT, counts, clock);
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param address the public address of the product
     * @param from the address of the network, for the limit on how often
     * @return what the buyer follows it by
     * @throws ActionRefused with everything that is missing or wrong, when it was done too often, or nobody would answer
     */
    public ReceiptCode ask(String address, SaidByBuyer said, String from) {
        var found = counter.open(address);
        if (!found.isAnswered()) throw new ActionRefused(Refusal.of("enquiry.rule.nobody"));
        var read = ReadEnquiry.of(said, phones);
        pace.mayDo("ask", from, MOST_FROM_NETWORK);
        reaching(read.contact()).forEach(each -> pace.mayDo("contact", each, MOST_OF_CONTACT));
        var today = VietnamTime.today(clock);
        var calendar = days.calendar();
        var now = clock.instant();
        var enquiry =
                enquiries.save(
                        new Enquiry(
                                found.product().subject(),
                                read.wish(),
                                read.buyer(),
                                now,
                                calendar.plusWorkingDays(today, terms.remindAfter()).result(),
                                calendar.plusWorkingDays(today, terms.answerWithin()).result()));
        contacts.save(
                new EnquiryContact(
                        enquiry.id(), EnquirySide.BUYER, read.contact(), said.consent(), now));
        events.announce(enquiry.asked());
        return enquiry.receipt();
    }

    private static List<String> reaching(ContactDetails contact) {
        return Stream.concat(Stream.ofNullable(contact.phone()), Stream.ofNullable(contact.email()))
                .toList();
    }
}
