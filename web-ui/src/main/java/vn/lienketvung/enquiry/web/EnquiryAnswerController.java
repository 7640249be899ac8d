package vn.lienketvung.enquiry.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.enquiry.AnswerEnquiry;
import vn.lienketvung.enquiry.EnquiryId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** The producer agrees or declines, and says later what came of it. */
@Controller
@RequestMapping(EnquiryAddress.ROOT + "/{id:[0-9a-f-]{36}}")
class EnquiryAnswerController {

    private final AnswerEnquiry answering;
    private final EnquiryPages pages;
    private final Refusals refusals;

    EnquiryAnswerController(AnswerEnquiry answering, EnquiryPages pages, Refusals refusals) {
        this.answering = answering;
        this.pages = pages;
        this.refusals = refusals;
    }

    @PostMapping("/dong-y")
    ModelAndView agree(
            @PathVariable UUID id,
            @ModelAttribute("agreeing") AgreeForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return turn(
                id,
                errors,
                by,
                redirect,
                "agreed",
                () -> answering.agree(new EnquiryId(id), form.said(), by));
    }

    @PostMapping("/tu-choi")
    ModelAndView decline(
            @PathVariable UUID id,
            @ModelAttribute("declining") DeclineForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return turn(
                id,
                errors,
                by,
                redirect,
                "declined",
                () -> answering.decline(new EnquiryId(id), form.chosen(), form.because(), by));
    }

    @PostMapping("/ket-qua")
    ModelAndView say(
            @PathVariable UUID id,
            @ModelAttribute("saying") OutcomeForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return turn(
                id,
                errors,
                by,
                redirect,
                "said",
                () -> answering.say(new EnquiryId(id), form.chosen(), form.band(), by));
    }

    private ModelAndView turn(
            UUID id,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect,
            String done,
            Runnable work) {
        return refusals.orAgain(
                errors,
                () -> {
                    work.run();
                    FlashMessage.done(redirect, "enquiry.done." + done);
                    return SeeOther.at(EnquiryAddress.ROOT + "/" + id);
                },
                () -> pages.show(new EnquiryId(id), by));
    }
}
