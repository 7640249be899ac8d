package vn.lienketvung.commitment.web;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.commitment.MeetCondition;
import vn.lienketvung.commitment.web.Attempts.Attempt;
import vn.lienketvung.identity.Official;

/** The body that owes a condition declares that it is there. */
@Controller
class ConditionController {

    private final MeetCondition meetCondition;
    private final Attempts attempts;

    ConditionController(MeetCondition meetCondition, Attempts attempts) {
        this.meetCondition = meetCondition;
        this.attempts = attempts;
    }

    @PostMapping("/lam-viec/cam-ket/{id}/dieu-kien")
    ModelAndView meet(
            @PathVariable String id,
            @ModelAttribute("condition") ConditionForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return attempts.make(
                new Attempt(id, errors, "commitment.condition.done"),
                () -> meetCondition.meet(CommitmentPages.id(id), form.note(), form.upload(), by),
                by,
                redirect);
    }
}
