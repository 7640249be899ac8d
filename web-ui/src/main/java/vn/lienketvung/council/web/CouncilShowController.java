package vn.lienketvung.council.web;

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
import vn.lienketvung.council.CouncilDesk;
import vn.lienketvung.council.LeadCouncil;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** The council of one dossier: who sits in it, how far they are, and for its chair the next step. */
@Controller
@RequestMapping(CouncilAddress.ONE)
class CouncilShowController {

    /** The minutes as typed. */
    record WordsForm(@Nullable String words) {
        String said() {
            return words == null ? "" : words;
        }
    }

    private final CouncilDesk desk;
    private final LeadCouncil leading;
    private final Refusals refusals;

    CouncilShowController(CouncilDesk desk, LeadCouncil leading, Refusals refusals) {
        this.desk = desk;
        this.leading = leading;
        this.refusals = refusals;
    }

    @GetMapping
    @OneReading
    ModelAndView show(@PathVariable UUID id, Official by, Locale locale) {
        return page(id, by, locale).addObject("form", new WordsForm(null));
    }

    @PostMapping("/{slug:mo-phieu|thao-luan|ket-luan}")
    ModelAndView lead(
            @PathVariable UUID id,
            @PathVariable String slug,
            @ModelAttribute("form") WordsForm form,
            BindingResult errors,
            Official by,
            Locale locale,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    take(slug, new DossierId(id), form, by);
                    FlashMessage.done(redirect, "council.done." + slug);
                    return SeeOther.at(CouncilAddress.of(id));
                },
                () -> page(id, by, locale));
    }

    private void take(String slug, DossierId id, WordsForm form, Official by) {
        switch (slug) {
            case "mo-phieu" -> leading.layOpen(id, by);
            case "thao-luan" -> leading.discuss(id, form.said(), by);
            case "ket-luan" -> leading.conclude(id, by);
            default -> throw new NotFound("move", slug);
        }
    }

    private ModelAndView page(UUID id, Official by, Locale locale) {
        var opened = desk.open(new DossierId(id), by);
        return new ModelAndView("council/show")
                .addObject("page", CouncilPage.of(opened, by, isEnglish(locale)));
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
