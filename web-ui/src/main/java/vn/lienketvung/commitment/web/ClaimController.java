package vn.lienketvung.commitment.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.commitment.ClaimCommitment;
import vn.lienketvung.commitment.DecideClaim;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.Typed;

/** The implementer claims, the counterpart confirms or sends back. */
@Controller
@RequestMapping("/lam-viec/cam-ket/{id}")
class ClaimController {

    private final ClaimCommitment claimCommitment;
    private final DecideClaim decideClaim;
    private final CommitmentPages pages;
    private final Refusals refusals;

    ClaimController(
            ClaimCommitment claimCommitment,
            DecideClaim decideClaim,
            CommitmentPages pages,
            Refusals refusals) {
        this.claimCommitment = claimCommitment;
        this.decideClaim = decideClaim;
        this.pages = pages;
        this.refusals = refusals;
    }

    @PostMapping("/de-nghi-xac-nhan")
    ModelAndView claim(
            @PathVariable String id,
            @ModelAttribute("claim") ClaimForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        try {
            claimCommitment.claim(CommitmentPages.id(id), form.note(), by);
            return done(id, "commitment.claim.done", redirect);
        } catch (ActionRefused refused) {
            refusals.onto(errors, refused);
            return pages.refused(id, "claim", form, by);
        }
    }

    @PostMapping("/xac-nhan")
    ModelAndView confirm(
            @PathVariable String id,
            @Valid @ModelAttribute("confirm") ConfirmForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            var value = Objects.requireNonNull(Typed.number(form.confirmedValue()));
            try {
                decideClaim.confirm(CommitmentPages.id(id), value, form.note(), by);
                return done(id, "commitment.confirm.done", redirect);
            } catch (ActionRefused refused) {
                refusals.onto(errors, refused);
            }
        }
        return pages.refused(id, "confirm", form, by);
    }

    @PostMapping("/tra-lai")
    ModelAndView sendBack(
            @PathVariable String id,
            @ModelAttribute("sendBack") SendBackForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        try {
            decideClaim.sendBack(CommitmentPages.id(id), form.words(), by);
            return done(id, "commitment.send-back.done", redirect);
        } catch (ActionRefused refused) {
            refusals.onto(errors, refused);
            return pages.refused(id, "sendBack", form, by);
        }
    }

    private static ModelAndView done(String id, String message, RedirectAttributes redirect) {
        FlashMessage.done(redirect, message);
        return new ModelAndView("redirect:/lam-viec/cam-ket/" + id);
    }
}
