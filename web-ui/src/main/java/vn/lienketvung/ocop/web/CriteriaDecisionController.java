package vn.lienketvung.ocop.web;

import jakarta.validation.Valid;
import java.util.Locale;
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
import vn.lienketvung.ocop.importing.KeepCriteria;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;

/** What a spreadsheet of criteria would become; an administrator takes it over or throws it away. */
@Controller
@RequestMapping(CriteriaFileController.HERE + "/{id:[0-9a-f-]{36}}")
class CriteriaDecisionController {

    private final KeepCriteria keep;
    private final Refusals refusals;

    CriteriaDecisionController(KeepCriteria keep, Refusals refusals) {
        this.keep = keep;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView show(@PathVariable("id") UUID id, Locale locale) {
        return page(id, locale).addObject("form", new TakeOverForm(null));
    }

    @PostMapping("/ap-dung")
    ModelAndView takeOver(
            @PathVariable("id") UUID id,
            @Valid @ModelAttribute("form") TakeOverForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    int taken = keep.takeOver(id, form.day());
                    FlashMessage.done(redirect, "ocop.taken-over", taken, form.day());
                    return new ModelAndView("redirect:" + CriteriaAdminController.HERE);
                },
                () -> page(id, locale));
    }

    @PostMapping("/bo-tep")
    String throwAway(@PathVariable("id") UUID id, RedirectAttributes redirect) {
        keep.throwAway(id);
        FlashMessage.done(redirect, "ocop.thrown-away");
        return "redirect:" + CriteriaFileController.HERE;
    }

    private ModelAndView page(UUID id, Locale locale) {
        var file = keep.file(id);
        return new ModelAndView(
                "ocop/admin/check",
                "check",
                CriteriaCheck.of(
                        file,
                        file.isWaiting() ? keep.report(id) : null,
                        refusals,
                        English.is(locale)));
    }
}
