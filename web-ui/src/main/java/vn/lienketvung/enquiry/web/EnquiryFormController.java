package vn.lienketvung.enquiry.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.enquiry.AskProducer;
import vn.lienketvung.enquiry.EnquiryCounter;
import vn.lienketvung.enquiry.EnquiryTerms;
import vn.lienketvung.identity.Official;
import vn.lienketvung.privacy.ConsentTopic;
import vn.lienketvung.privacy.TakeConsent;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** Asking the producer of a public product; where nobody would answer, the page says so and names the way. */
@Controller
@RequestMapping("/san-pham/{address:[a-z0-9-]{1,100}}/hoi-mua")
class EnquiryFormController {

    private final EnquiryCounter counter;
    private final AskProducer asking;
    private final TakeConsent consents;
    private final EnquiryTerms terms;
    private final Refusals refusals;

    EnquiryFormController(
            EnquiryCounter counter,
            AskProducer asking,
            TakeConsent consents,
            EnquiryTerms terms,
            Refusals refusals) {
        this.counter = counter;
        this.asking = asking;
        this.consents = consents;
        this.terms = terms;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView show(@PathVariable String address, @Nullable Official by) {
        var found = open(address);
        return page(found).addObject("form", EnquiryForm.begun(found.product().unit(), by));
    }

    @PostMapping
    ModelAndView send(
            @PathVariable String address,
            @ModelAttribute("form") EnquiryForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    var agreed =
                            consents.take(
                                    ConsentTopic.ENQUIRY, form.isAgreed(), form.consentText());
                    var receipt =
                            Acting.as(
                                    EnquiryAddress.BUYER,
                                    () ->
                                            asking.ask(
                                                    address,
                                                    form.said(agreed),
                                                    request.getRemoteAddr()));
                    FlashMessage.done(redirect, "enquiry.done.asked");
                    return SeeOther.at(EnquiryAddress.FOLLOW + "?ma=" + receipt.shown());
                },
                () -> page(open(address)));
    }

    /** A visitor may not read who works where; whether anybody does the portal tells everybody. */
    private EnquiryCounter.Found open(String address) {
        return Acting.as(EnquiryAddress.BUYER, () -> counter.open(address));
    }

    private ModelAndView page(EnquiryCounter.Found found) {
        return new ModelAndView("enquiry/form")
                .addObject("it", found.product())
                .addObject("answered", found.isAnswered())
                .addObject("terms", terms);
    }
}
