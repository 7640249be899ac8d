package vn.lienketvung.agreement.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import vn.lienketvung.shared.ActionRefused;
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
        var page = new ModelAndView("agreement/publication");
        return fill(page.addObject("wordsForm", WordsForm.EMPTY), id, official);
    }

    @PostMapping("/han-che")
    ModelAndView restrict(
            @PathVariable UUID id,
            @ModelAttribute("wordsForm") WordsForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        try {
            restricting.restrict(new AgreementId(id), form.words(), by);
            return Done.at(id, "/cong-bo", "public.restrict.done", redirect);
        } catch (ActionRefused refused) {
            return again(id, errors, refused, by);
        }
    }

    @PostMapping("/mo-lai")
    ModelAndView open(
            @PathVariable UUID id,
            @ModelAttribute("wordsForm") WordsForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        try {
            restricting.publish(new AgreementId(id), form.words(), by);
            return Done.at(id, "/cong-bo", "public.restrict.reopened", redirect);
        } catch (ActionRefused refused) {
            return again(id, errors, refused, by);
        }
    }

    private ModelAndView again(UUID id, BindingResult errors, ActionRefused refused, Official by) {
        refusals.onto(errors, refused);
        var page = new ModelAndView("agreement/publication", errors.getModel());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return fill(page, id, by);
    }

    private ModelAndView fill(ModelAndView page, UUID id, Official official) {
        var agreement = desk.open(new AgreementId(id), official);
        return page.addObject("agreement", agreement)
                .addObject("mayRestrict", RestrictPublication.mayRestrict(agreement, official));
    }
}
