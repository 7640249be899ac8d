package vn.lienketvung.commitment.web;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.commitment.ClaimCommitment;
import vn.lienketvung.commitment.web.Attempts.Attempt;
import vn.lienketvung.identity.Official;

/** The implementer claims, its leader countersigns or holds the claim back. */
@Controller
@RequestMapping("/lam-viec/cam-ket/{id}")
class ClaimController {

    private final ClaimCommitment claimCommitment;
    private final Attempts attempts;

    ClaimController(ClaimCommitment claimCommitment, Attempts attempts) {
        this.claimCommitment = claimCommitment;
        this.attempts = attempts;
    }

    @PostMapping("/de-nghi-xac-nhan")
    ModelAndView claim(
            @PathVariable String id,
            @ModelAttribute("claim") ClaimForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return attempts.make(
                new Attempt(id, errors, "commitment.claim.done"),
                () ->
                        claimCommitment.claim(
                                CommitmentPages.id(id), form.claimed(), form.note(), by),
                by,
                redirect);
    }

    @PostMapping("/ky-xac-nhan")
    ModelAndView countersign(@PathVariable String id, Official by, RedirectAttributes redirect) {
        claimCommitment.countersign(CommitmentPages.id(id), by);
        return CommitmentPages.done(id, "commitment.countersign.done", redirect);
    }

    @PostMapping("/giu-lai")
    ModelAndView holdBack(
            @PathVariable String id,
            @ModelAttribute("hold") HoldBackForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return attempts.make(
                new Attempt(id, errors, "commitment.hold-back.done"),
                () -> claimCommitment.holdBack(CommitmentPages.id(id), form.words(), by),
                by,
                redirect);
    }
}
