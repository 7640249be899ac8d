package vn.lienketvung.enquiry.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.enquiry.EnquiryDesk;
import vn.lienketvung.enquiry.EnquiryId;
import vn.lienketvung.enquiry.EnquirySide;
import vn.lienketvung.enquiry.EnquiryTerms;
import vn.lienketvung.establishment.PhoneNumber;
import vn.lienketvung.establishment.PhoneNumbers;
import vn.lienketvung.identity.Official;

/** The page of one enquiry as its producer works on it, with forms that are filled in as far as the register knows. */
@Component
class EnquiryPages {

    private final EnquiryDesk desk;
    private final PhoneNumbers phones;
    private final Reckonings reckonings;
    private final EnquiryTerms terms;

    EnquiryPages(EnquiryDesk desk, PhoneNumbers phones, Reckonings reckonings, EnquiryTerms terms) {
        this.desk = desk;
        this.phones = phones;
        this.reckonings = reckonings;
        this.terms = terms;
    }

    ModelAndView show(EnquiryId id, Official by) {
        var opened = desk.open(id, by);
        var enquiry = opened.enquiry();
        return new ModelAndView("enquiry/show")
                .addObject("it", enquiry)
                .addObject("buyer", opened.buyer())
                .addObject("given", opened.given())
                .addObject("maySay", enquiry.maySay(EnquirySide.PRODUCER))
                .addObject("late", reckonings.now().isOver(enquiry.dueOn()))
                .addObject("terms", terms)
                .addObject("agreeing", agreeing(opened, by))
                .addObject("declining", DeclineForm.EMPTY)
                .addObject("saying", OutcomeForm.EMPTY);
    }

    private AgreeForm agreeing(EnquiryDesk.Opened opened, Official by) {
        var phone = opened.maker().phone();
        return new AgreeForm(
                null,
                opened.enquiry().wish().unit(),
                null,
                null,
                null,
                by.fullName(),
                phone == null ? null : phones.written(new PhoneNumber(phone)),
                opened.maker().email());
    }
}
