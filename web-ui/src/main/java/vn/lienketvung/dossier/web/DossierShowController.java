package vn.lienketvung.dossier.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.DossierDecision;
import vn.lienketvung.dossier.DossierDecisions;
import vn.lienketvung.dossier.DossierDesk;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.dossier.FileDossier;
import vn.lienketvung.dossier.ProducerStates;
import vn.lienketvung.establishment.EstablishmentState;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** One dossier: where it lies, until when, and what it says. */
@Controller
@RequestMapping(DossierAddress.ROOT + "/{id:[0-9a-f-]{36}}")
class DossierShowController {

    /** Words about what is done. */
    record WordsForm(@Nullable String words) {

        String said() {
            return words == null ? "" : words;
        }
    }

    private final DossierDesk desk;
    private final DossierDecisions decisions;
    private final ProducerStates producers;
    private final FileDossier filing;
    private final Reckonings reckonings;
    private final Refusals refusals;

    DossierShowController(
            DossierDesk desk,
            DossierDecisions decisions,
            ProducerStates producers,
            FileDossier filing,
            Reckonings reckonings,
            Refusals refusals) {
        this.desk = desk;
        this.decisions = decisions;
        this.producers = producers;
        this.filing = filing;
        this.reckonings = reckonings;
        this.refusals = refusals;
    }

    @GetMapping
    @OneReading
    ModelAndView show(@PathVariable UUID id, Official by, Locale locale) {
        return page(id, by, locale).addObject("form", new WordsForm(null));
    }

    @PostMapping("/rut")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @ModelAttribute("form") WordsForm form,
            BindingResult errors,
            Official by,
            Locale locale,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    filing.withdraw(new DossierId(id), form.said(), by);
                    FlashMessage.done(redirect, "dossier.done.WITHDRAW");
                    return SeeOther.at(DossierAddress.of(new DossierId(id)));
                },
                () -> page(id, by, locale));
    }

    private ModelAndView page(UUID id, Official by, Locale locale) {
        var opened = desk.open(new DossierId(id), by);
        return new ModelAndView("dossier/show")
                .addObject("page", DossierSheet.of(opened, by, reckonings.now(), isEnglish(locale)))
                .addObject("decisions", decided(opened.dossier()))
                .addObject("producerState", stateOfProducer(opened.dossier()));
    }

    /** How the producer stands in the register, as long as anything may come of the dossier; null where it works as usual. */
    private @Nullable EstablishmentState stateOfProducer(Dossier dossier) {
        return dossier.state().isEnded()
                ? null
                : producers
                        .of(dossier.producer())
                        .filter(each -> each != EstablishmentState.ACTIVE)
                        .orElse(null);
    }

    private List<DossierDecision> decided(Dossier dossier) {
        return dossier.state().isBeforeCouncil() ? List.of() : decisions.on(dossier.id());
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
