package vn.lienketvung.dossier.web;

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
import vn.lienketvung.dossier.DossierDesk;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.dossier.FillInDossier;
import vn.lienketvung.evidence.FilingLimits;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;
import vn.lienketvung.shared.web.Typed;

/** The producer fills in one section; everything is kept as a draft, complete or not. */
@Controller
@RequestMapping(DossierAddress.ROOT + "/{id:[0-9a-f-]{36}}/muc/{section:[A-C][0-9a-z]{0,9}}")
class DossierSectionController {

    private final DossierDesk desk;
    private final FillInDossier filling;
    private final FilingLimits limits;
    private final Refusals refusals;

    DossierSectionController(
            DossierDesk desk, FillInDossier filling, FilingLimits limits, Refusals refusals) {
        this.desk = desk;
        this.filling = filling;
        this.limits = limits;
        this.refusals = refusals;
    }

    @GetMapping
    @OneReading
    ModelAndView show(
            @PathVariable UUID id, @PathVariable String section, Official by, Locale locale) {
        filling.requireFilling(new DossierId(id), by);
        var page = page(id, section, by, locale);
        return view(page).addObject("form", SectionForm.of(page.section(), page.seen()));
    }

    @PostMapping
    ModelAndView keep(
            @PathVariable UUID id,
            @PathVariable String section,
            @ModelAttribute("form") SectionForm form,
            BindingResult errors,
            Official by,
            Locale locale,
            RedirectAttributes redirect) {
        filling.requireFilling(new DossierId(id), by);
        var page = page(id, section, by, locale);
        form.mustFit(page.section());
        return refusals.orAgain(
                errors,
                () -> keep(page, form, by, redirect),
                () -> view(page(id, section, by, locale)));
    }

    private ModelAndView keep(
            SectionPage page, SectionForm form, Official by, RedirectAttributes redirect) {
        var id = page.dossier().id();
        var code = page.section().code();
        filling.keep(id, code, form.said(), form.seen() == null ? "/" : form.seen(), by);
        var removed = Typed.id(form.remove());
        if (removed != null) filling.takeOut(id, removed, by);
        FlashMessage.done(
                redirect, removed == null ? "dossier.done.KEEP" : "dossier.done.TAKE_OUT");
        var stays = removed != null || form.stay() != null;
        var onward = stays ? code : page.next();
        return SeeOther.at(
                DossierAddress.of(id) + (onward == null ? "/kiem-tra" : "/muc/" + onward));
    }

    private SectionPage page(UUID id, String section, Official by, Locale locale) {
        return SectionPage.of(
                desk.open(new DossierId(id), by), section, DossierShowController.isEnglish(locale));
    }

    private ModelAndView view(SectionPage page) {
        return new ModelAndView("dossier/section")
                .addObject("page", page)
                .addObject("limits", limits);
    }
}
