package vn.lienketvung.agreement.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.CompleteAgreement;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.Refusals;

/** Kết thúc thỏa thuận: what is still open, and whether the parties say that nothing is. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/ket-thuc")
class EndingController {

    private final EndingPages pages;
    private final CompleteAgreement completion;
    private final Refusals refusals;

    EndingController(EndingPages pages, CompleteAgreement completion, Refusals refusals) {
        this.pages = pages;
        this.completion = completion;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, Official official) {
        return pages.page(id, official);
    }

    @PostMapping("/de-nghi-hoan-thanh")
    ModelAndView propose(
            @PathVariable UUID id,
            @ModelAttribute("endingForm") EndingForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    completion.propose(new AgreementId(id), by);
                    return Done.at(id, "/ket-thuc", "agreement.ending.proposed", redirect);
                },
                () -> pages.page(id, by));
    }

    @PostMapping("/xac-nhan-hoan-thanh")
    ModelAndView confirm(
            @PathVariable UUID id,
            @ModelAttribute("endingForm") EndingForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    completion.confirm(new AgreementId(id), by);
                    return Done.at(id, "/ket-thuc", "agreement.ending.confirmed", redirect);
                },
                () -> pages.page(id, by));
    }

    @PostMapping("/chua-hoan-thanh")
    ModelAndView refuse(
            @PathVariable UUID id,
            @ModelAttribute("endingForm") EndingForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    completion.refuse(new AgreementId(id), EndingForm.words(form.refusal()), by);
                    return Done.at(id, "/ket-thuc", "agreement.ending.refused", redirect);
                },
                () -> pages.page(id, by));
    }
}
