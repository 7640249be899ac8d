package vn.lienketvung.agreement.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.EndByCouncil;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.Refusals;

/** Kết luận của hội đồng điều phối vùng: its secretariat records that the council ends the agreement, or no longer does. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/ket-thuc")
class CouncilEndingController {

    private final EndingPages pages;
    private final EndByCouncil council;
    private final Refusals refusals;

    CouncilEndingController(EndingPages pages, EndByCouncil council, Refusals refusals) {
        this.pages = pages;
        this.council = council;
        this.refusals = refusals;
    }

    @PostMapping("/ket-luan-hoi-dong")
    ModelAndView conclude(
            @PathVariable UUID id,
            @ModelAttribute("councilForm") CouncilEndingForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    council.conclude(new AgreementId(id), form.draft(), by);
                    return Done.at(id, "/ket-thuc", "agreement.ending.council.recorded", redirect);
                },
                () -> pages.page(id, by));
    }

    @PostMapping("/rut-ket-luan")
    ModelAndView takeBack(
            @PathVariable UUID id,
            @ModelAttribute("councilForm") CouncilEndingForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    council.takeBack(
                            new AgreementId(id), EndingForm.words(form.councilTakeBack()), by);
                    return Done.at(
                            id, "/ket-thuc", "agreement.ending.council.taken-back", redirect);
                },
                () -> pages.page(id, by));
    }
}
