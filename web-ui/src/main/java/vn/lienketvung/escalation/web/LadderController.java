package vn.lienketvung.escalation.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.escalation.AnswerStep;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;

/** The whole ladder of a commitment, and the answers of those who were told. */
@Controller
class LadderController {

    private static final String ADDRESS = "/lam-viec/cam-ket/{id}/bac-nhac-viec";

    private final LadderPages pages;
    private final AnswerStep answerStep;
    private final Refusals refusals;

    LadderController(LadderPages pages, AnswerStep answerStep, Refusals refusals) {
        this.pages = pages;
        this.answerStep = answerStep;
        this.refusals = refusals;
    }

    @GetMapping(ADDRESS)
    @OneReading
    ModelAndView show(@PathVariable String id, Official by) {
        var page = pages.open(LadderPages.id(id), by);
        return new ModelAndView("escalation/ladder", "view", page)
                .addObject("answer", AnswerForm.of(page.answerable()));
    }

    @PostMapping(ADDRESS)
    ModelAndView answer(
            @PathVariable String id,
            @Valid @ModelAttribute("answer") AnswerForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        var commitment = LadderPages.id(id);
        return refusals.orAgain(
                errors,
                () -> {
                    answerStep.answer(commitment, form.answered(), form.text(), by);
                    FlashMessage.done(redirect, "escalation.answer.done");
                    return new ModelAndView("redirect:/lam-viec/cam-ket/" + id + "/bac-nhac-viec");
                },
                () -> new ModelAndView("escalation/ladder", "view", pages.open(commitment, by)));
    }
}
