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
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.dossier.DossierDesk;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.dossier.FileDossier;
import vn.lienketvung.dossier.FillInDossier;
import vn.lienketvung.dossier.web.DossierShowController.WordsForm;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** The last look before filing: everything that is missing, with the way to it. */
@Controller
@RequestMapping(DossierAddress.ROOT + "/{id:[0-9a-f-]{36}}")
class DossierFilingController {

    private final DossierDesk desk;
    private final FillInDossier filling;
    private final FileDossier filing;
    private final Reckonings reckonings;
    private final Refusals refusals;

    DossierFilingController(
            DossierDesk desk,
            FillInDossier filling,
            FileDossier filing,
            Reckonings reckonings,
            Refusals refusals) {
        this.desk = desk;
        this.filling = filling;
        this.filing = filing;
        this.reckonings = reckonings;
        this.refusals = refusals;
    }

    @GetMapping("/kiem-tra")
    @OneReading
    ModelAndView check(@PathVariable UUID id, Official by, Locale locale) {
        filling.requireFilling(new DossierId(id), by);
        return page(id, by, locale).addObject("form", new WordsForm(null));
    }

    @PostMapping("/kiem-tra")
    ModelAndView file(
            @PathVariable UUID id,
            @ModelAttribute("form") WordsForm form,
            BindingResult errors,
            Official by,
            Locale locale,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    filing.file(new DossierId(id), by);
                    FlashMessage.done(redirect, "dossier.done.FILE");
                    return SeeOther.at(DossierAddress.of(new DossierId(id)));
                },
                () -> page(id, by, locale));
    }

    private ModelAndView page(UUID id, Official by, Locale locale) {
        var opened = desk.open(new DossierId(id), by);
        return new ModelAndView("dossier/check")
                .addObject(
                        "page",
                        DossierSheet.of(
                                opened,
                                by,
                                reckonings.now(),
                                DossierShowController.isEnglish(locale)));
    }
}
