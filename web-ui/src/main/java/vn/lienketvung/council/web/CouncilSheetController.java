package vn.lienketvung.council.web;

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
import vn.lienketvung.council.CouncilDesk;
import vn.lienketvung.council.ScoreProduct;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** A member's own sheet, and the way out for whoever has an interest. */
@Controller
@RequestMapping(CouncilAddress.ONE)
class CouncilSheetController {

    private final CouncilDesk desk;
    private final ScoreProduct scoring;
    private final Refusals refusals;

    CouncilSheetController(CouncilDesk desk, ScoreProduct scoring, Refusals refusals) {
        this.desk = desk;
        this.scoring = scoring;
        this.refusals = refusals;
    }

    @GetMapping("/phieu")
    @OneReading
    ModelAndView show(@PathVariable UUID id, Official by, Locale locale) {
        var sheet = scoring.sheet(new DossierId(id), by);
        var page = page(id, by, locale);
        return view(page).addObject("form", SheetForm.of(sheet, page));
    }

    @PostMapping("/phieu")
    ModelAndView send(
            @PathVariable UUID id,
            @ModelAttribute("form") SheetForm form,
            BindingResult errors,
            Official by,
            Locale locale,
            RedirectAttributes redirect) {
        scoring.sheet(new DossierId(id), by);
        form.mustFit(page(id, by, locale));
        return refusals.orAgain(
                errors,
                () -> sent(new DossierId(id), form, by, redirect),
                () -> view(page(id, by, locale)));
    }

    private ModelAndView sent(
            DossierId id, SheetForm form, Official by, RedirectAttributes redirect) {
        if (form.stay() != null) {
            scoring.keep(id, form.score(), form.said(), by);
            FlashMessage.done(redirect, "council.done.luu");
            return SeeOther.at(CouncilAddress.of(id) + "/phieu");
        }
        scoring.handIn(id, form.score(), form.said(), by);
        FlashMessage.done(redirect, "council.done.phieu");
        return SeeOther.at(CouncilAddress.of(id));
    }

    private SheetPage page(UUID id, Official by, Locale locale) {
        var opened = desk.open(new DossierId(id), by);
        return SheetPage.of(
                opened, opened.appointed().round(), CouncilShowController.isEnglish(locale));
    }

    private static ModelAndView view(SheetPage page) {
        return new ModelAndView("council/sheet").addObject("page", page);
    }
}
