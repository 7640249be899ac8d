package vn.lienketvung.enquiry.automation;

import java.util.List;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.enquiry.AskedProducts;
import vn.lienketvung.enquiry.Enquiries;
import vn.lienketvung.enquiry.Enquiry;
import vn.lienketvung.enquiry.EnquiryEvent;
import vn.lienketvung.enquiry.EnquirySide;
import vn.lienketvung.enquiry.EnquiryState;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;

/** Tells the people of the producer that a buyer asks, waits, took it back, or said what came of it; never who it is. */
@Component
class TellOfEnquiries {

    private static final List<Role> REPRESENTING =
            List.of(Role.COOPERATIVE_REPRESENTATIVE, Role.RETAILER_REPRESENTATIVE);

    private final Enquiries enquiries;
    private final AskedProducts products;
    private final WorkingPeople people;
    private final Notify notify;

    TellOfEnquiries(
            Enquiries enquiries, AskedProducts products, WorkingPeople people, Notify notify) {
        this.enquiries = enquiries;
        this.products = products;
        this.people = people;
        this.notify = notify;
    }

    @EventListener
    void on(EnquiryEvent.Asked event) {
        tell(NoticeKind.TURN, "asked", enquiries.get(event.enquiry()));
    }

    @EventListener
    void on(EnquiryEvent.Reminded event) {
        tell(NoticeKind.REMINDER, "reminded", enquiries.get(event.enquiry()));
    }

    /** What the producer did itself it knows. */
    @EventListener
    void on(EnquiryEvent.Ended event) {
        if (event.to() == EnquiryState.AGREED || event.to() == EnquiryState.DECLINED) return;
        tell(
                NoticeKind.ANSWER,
                event.to().name().toLowerCase(Locale.ROOT),
                enquiries.get(event.enquiry()));
    }

    @EventListener
    void on(EnquiryEvent.OutcomeSaid event) {
        if (event.by() == EnquirySide.PRODUCER) return;
        var enquiry = enquiries.get(event.enquiry());
        var said = enquiry.outcomeOf(EnquirySide.BUYER);
        if (said != null) tell(NoticeKind.ANSWER, "outcome", enquiry, ":" + said.outcome());
    }

    private void tell(NoticeKind kind, String what, Enquiry enquiry) {
        tell(kind, what, enquiry, "");
    }

    private void tell(NoticeKind kind, String what, Enquiry enquiry, String occasion) {
        products.makerOf(enquiry.product())
                .ifPresent(maker ->
                        notify.tell(
                                people.of(List.of(maker.body()), REPRESENTING),
                                content(kind, what, enquiry, occasion)));
    }

    private static NoticeContent content(
            NoticeKind kind, String what, Enquiry enquiry, String occasion) {
        return new NoticeContent(
                kind,
                "enquiry.notice." + what,
                List.of(enquiry.subject().productName(), enquiry.dueOn().toString()),
                "/lam-viec/hoi-mua/" + enquiry.id(),
                EnquiryEvent.SUBJECT,
                enquiry.id().value(),
                "enquiry:" + enquiry.id() + ":" + what + occasion);
    }
}
