package vn.lienketvung.statistics.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.SeeOther;
import vn.lienketvung.statistics.BrowseDuties;
import vn.lienketvung.statistics.DecideFigure;
import vn.lienketvung.statistics.SeveralFigures;
import vn.lienketvung.statistics.SeveralFigures.Outcome;

/** Several figures of a province and period, ticked on their list and approved or locked with one press. */
@Controller
class SeveralFiguresController {

    private final SeveralFigures several;
    private final BrowseDuties duties;
    private final DutiesPages pages;
    private final LeftFigures left;

    SeveralFiguresController(
            DecideFigure deciding, BrowseDuties duties, DutiesPages pages, LeftFigures left) {
        several = new SeveralFigures(deciding);
        this.duties = duties;
        this.pages = pages;
        this.left = left;
    }

    @PostMapping(SubmissionAddress.LIST + "/{deed:duyet|khoa}")
    ModelAndView decide(
            @PathVariable String deed,
            @ModelAttribute("ticked") TickedForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        var approves = deed.equals("duyet");
        var outcome =
                approves ? several.approve(form.ticked(), by) : several.lock(form.ticked(), by);
        if (outcome.done() == 0) return again(form, errors, outcome, by);
        FlashMessage.done(
                redirect,
                approves ? "submission.several.approved" : "submission.several.locked",
                outcome.done());
        if (!outcome.left().isEmpty())
            redirect.addFlashAttribute("left", left.words(outcome.left()));
        return SeeOther.at(form.list());
    }

    /** Nothing was done: the list with its ticks, and why. */
    private ModelAndView again(
            TickedForm form, BindingResult errors, Outcome outcome, Official by) {
        if (outcome.left().isEmpty()) errors.reject("submission.several.none");
        left.words(outcome.left())
                .forEach(words ->
                        errors.reject("submission.several.left", new Object[] {words}, words));
        var board = duties.board(form.chosenPeriod(), by);
        var page = pages.page(board, form.provinceCode().value(), form::has, by);
        return new ModelAndView(
                        "statistics/duties", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("page", page);
    }
}
