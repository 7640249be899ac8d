package vn.lienketvung.enquiry;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.lienketvung.identity.EmailAddress;
import vn.lienketvung.notification.MailContent;
import vn.lienketvung.notification.SendMail;
import vn.lienketvung.shared.UseCase;

/**
 * Writes to buyers what is new, with the way to the page on which they follow it; how the producer is reached stands only there.
 * The portal does it by itself, because whoever answers may not read the buyer's address.
 */
@UseCase
public class TellBuyers {

    private static final String PAGE = "/hoi-mua/tra-cuu?ma=";

    private final Enquiries enquiries;
    private final EnquiryContacts contacts;
    private final SendMail mail;

    public TellBuyers(Enquiries enquiries, EnquiryContacts contacts, SendMail mail) {
        this.enquiries = enquiries;
        this.contacts = contacts;
        this.mail = mail;
    }

    /** How many had something new, with an address or not. */
    public int tell() {
        var all = enquiries.withNews();
        all.forEach(this::tell);
        return all.size();
    }

    private void tell(Enquiry enquiry) {
        var news = Objects.requireNonNull(enquiry.news());
        contacts.of(enquiry.id(), EnquirySide.BUYER)
                .map(ContactDetails::email)
                .ifPresent(address -> write(new EmailAddress(address), enquiry, news));
        enquiry.told();
    }

    private void write(EmailAddress to, Enquiry enquiry, BuyerNews news) {
        var receipt = enquiry.receipt().shown();
        var subject = enquiry.subject();
        mail.outside(
                to,
                new MailContent(
                        "enquiry.mail." + news.name().toLowerCase(Locale.ROOT),
                        List.of(subject.productName(), subject.producerName(), receipt),
                        null,
                        "enquiry:" + enquiry.id() + ":" + news + occasion(enquiry, news)),
                PAGE + receipt);
    }

    /** An outcome may be said twice: first that they still talk. */
    private static String occasion(Enquiry enquiry, BuyerNews news) {
        var said = enquiry.outcomeOf(EnquirySide.PRODUCER);
        return news != BuyerNews.OUTCOME || said == null ? "" : ":" + said.outcome();
    }
}
