package vn.lienketvung.statistics.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;
import vn.lienketvung.statistics.EnterFigure;

/** One figure that a province owes: what was entered, by whom and where it stands; and its entry. */
@Controller
class SubmissionController {

    private final EnterFigure entering;
    private final SubmissionPages pages;
    private final FigureConflict conflicts;
    private final Refusals refusals;

    SubmissionController(
            EnterFigure entering,
            SubmissionPages pages,
            FigureConflict conflicts,
            Refusals refusals) {
        this.entering = entering;
        this.pages = pages;
        this.conflicts = conflicts;
        this.refusals = refusals;
    }

    @GetMapping(SubmissionAddress.PATTERN)
    @OneReading
    ModelAndView show(@ModelAttribute("address") SubmissionAddress address, Official by) {
        return pages.show(address, by);
    }

    @PostMapping(SubmissionAddress.PATTERN)
    ModelAndView enter(
            @ModelAttribute("address") SubmissionAddress address,
            @Valid @ModelAttribute("figureForm") FigureForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        entering.requireEntry(address.asked(), by);
        if (form.status() != null && form.statusChosen() == null)
            errors.rejectValue("status", "submission.rule.status");
        try {
            return refusals.orAgain(
                    errors,
                    () -> {
                        entering.enter(address.asked(), form.entry(), form.seenOr0(), by);
                        FlashMessage.done(redirect, "submission.entered");
                        return SeeOther.at(address.toString());
                    },
                    () -> pages.show(address, by));
        } catch (EditConflict conflict) {
            return conflicts.page(pages.open(address, by), form, address).view();
        }
    }
}
