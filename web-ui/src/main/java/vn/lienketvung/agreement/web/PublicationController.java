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
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.RestrictPublication;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.Refusals;

/** Công bố tóm tắt: whether everybody may read the summary of the agreement, and the lead's say in it. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/cong-bo")
class PublicationController {

    private final AgreementDesk desk;
    private final RestrictPublication restricting;
    private final Refusals refusals;

    PublicationController(AgreementDesk desk, RestrictPublication restricting, Refusals refusals) {
        this.desk = desk;
        this.restricting = restricting;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, Official official) {
        return page(id, official).addObject("wordsForm", WordsForm.EMPTY);
    }

    @PostMapping("/han-che")
    ModelAndView restrict(
            @PathVariable UUID id,
            @ModelAttribute("wordsForm") WordsForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    restricting.restrict(new AgreementId(id), form.words(), by);
                    return Done.at(id, "/cong-bo", "public.restrict.done", redirect);
                },
                () -> page(id, by));
    }

    @PostMapping("/mo-lai")
    ModelAndView open(
            @PathVariable UUID id,
            @ModelAttribute("wordsForm") WordsForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    restricting.publish(new AgreementId(id), form.words(), by);
                    return Done.at(id, "/cong-bo", "public.restrict.reopened", redirect);
                },
                () -> page(id, by));
    }

    private ModelAndView page(UUID id, Official official) {
        var agreement = desk.open(new AgreementId(id), official);
        return new ModelAndView("agreement/publication", "agreement", agreement)
                .addObject("mayRestrict", RestrictPublication.mayRestrict(agreement, official));
    }
}
