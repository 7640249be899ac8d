package vn.lienketvung.statistics.web;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;
import vn.lienketvung.statistics.DecideFigure;

/** What is decided on a figure that was entered: approved by the province, locked by the region, or given back. */
@Controller
class FigureDecisionController {

    private final DecideFigure deciding;
    private final SubmissionPages pages;
    private final Refusals refusals;

    FigureDecisionController(DecideFigure deciding, SubmissionPages pages, Refusals refusals) {
        this.deciding = deciding;
        this.pages = pages;
        this.refusals = refusals;
    }

    @PostMapping(SubmissionAddress.PATTERN + "/duyet")
    ModelAndView approve(
            @ModelAttribute("address") SubmissionAddress address,
            @ModelAttribute("decisionForm") DecisionForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return decide(
                address,
                errors,
                by,
                () -> deciding.approve(address.asked(), form.seenOr0(), by),
                "submission.approved",
                redirect);
    }

    @PostMapping(SubmissionAddress.PATTERN + "/khoa")
    ModelAndView lock(
            @ModelAttribute("address") SubmissionAddress address,
            @ModelAttribute("decisionForm") DecisionForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return decide(
                address,
                errors,
                by,
                () -> deciding.lock(address.asked(), form.seenOr0(), by),
                "submission.locked",
                redirect);
    }

    @PostMapping(SubmissionAddress.PATTERN + "/mo-lai")
    ModelAndView reopen(
            @ModelAttribute("address") SubmissionAddress address,
            @ModelAttribute("decisionForm") DecisionForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return decide(
                address,
                errors,
                by,
                () -> deciding.reopen(address.asked(), form.words(), form.seenOr0(), by),
                "submission.reopened",
                redirect);
    }

    private ModelAndView decide(
            SubmissionAddress address,
            BindingResult errors,
            Official by,
            Runnable turn,
            String done,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    turn.run();
                    FlashMessage.done(redirect, done);
                    return SeeOther.at(address.toString());
                },
                () -> pages.show(address, by));
    }
}
