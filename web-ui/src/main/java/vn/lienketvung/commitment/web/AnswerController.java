package vn.lienketvung.commitment.web;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.commitment.AnswerProposal;
import vn.lienketvung.commitment.ProposeChange;
import vn.lienketvung.commitment.web.Attempts.Attempt;
import vn.lienketvung.identity.Official;

/** The other sides answer a proposal; the side that made it may take it back. */
@Controller
@RequestMapping("/lam-viec/cam-ket/{id}")
class AnswerController {

    private final AnswerProposal answerProposal;
    private final ProposeChange proposeChange;
    private final Attempts attempts;

    AnswerController(
            AnswerProposal answerProposal, ProposeChange proposeChange, Attempts attempts) {
        this.answerProposal = answerProposal;
        this.proposeChange = proposeChange;
        this.attempts = attempts;
    }

    @PostMapping("/tra-loi")
    ModelAndView answer(
            @PathVariable String id,
            @ModelAttribute("reply") AnswerForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return attempts.make(
                new Attempt(id, errors, "commitment.answer.done"),
                () ->
                        answerProposal.answer(
                                CommitmentPages.id(id), form.accepts(), form.note(), by),
                by,
                redirect);
    }

    @PostMapping("/rut-de-xuat")
    ModelAndView withdraw(@PathVariable String id, Official by, RedirectAttributes redirect) {
        proposeChange.withdraw(CommitmentPages.id(id), by);
        return CommitmentPages.done(id, "commitment.withdraw.done", redirect);
    }
}
