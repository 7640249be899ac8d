package vn.lienketvung.council.web;

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
import vn.lienketvung.council.web.CouncilShowController.WordsForm;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** A member declares an interest in the product and leaves. */
@Controller
@RequestMapping(CouncilAddress.ONE + "/khai-loi-ich")
class CouncilLeaveController {

    private final CouncilDesk desk;
    private final ScoreProduct scoring;
    private final Refusals refusals;

    CouncilLeaveController(CouncilDesk desk, ScoreProduct scoring, Refusals refusals) {
        this.desk = desk;
        this.scoring = scoring;
        this.refusals = refusals;
    }

    @GetMapping
    @OneReading
    ModelAndView show(@PathVariable UUID id, Official by) {
        scoring.sheet(new DossierId(id), by);
        return page(id, by).addObject("form", new WordsForm(null));
    }

    @PostMapping
    ModelAndView leave(
            @PathVariable UUID id,
            @ModelAttribute("form") WordsForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    scoring.leave(new DossierId(id), form.said(), by);
                    FlashMessage.done(redirect, "council.done.khai-loi-ich");
                    return SeeOther.at("/lam-viec/viec-cua-toi");
                },
                () -> page(id, by));
    }

    private ModelAndView page(UUID id, Official by) {
        return new ModelAndView("council/leave")
                .addObject("dossier", desk.open(new DossierId(id), by).dossier());
    }
}
