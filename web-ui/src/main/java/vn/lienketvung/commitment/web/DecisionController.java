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
import vn.lienketvung.commitment.DecideClaim;
import vn.lienketvung.commitment.web.Attempts.Attempt;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.Typed;

/** The counterpart, or the coordinator in its stead, confirms a claim wholly or partly or sends it back. */
@Controller
@RequestMapping("/lam-viec/cam-ket/{id}")
class DecisionController {

    private final DecideClaim decideClaim;
    private final Attempts attempts;

    DecisionController(DecideClaim decideClaim, Attempts attempts) {
        this.decideClaim = decideClaim;
        this.attempts = attempts;
    }

    @PostMapping("/xac-nhan")
    ModelAndView confirm(
            @PathVariable String id,
            @Valid @ModelAttribute("confirm") ConfirmForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return attempts.make(
                new Attempt(id, errors, "commitment.confirm.done"),
                () ->
                        decideClaim.confirm(
                                CommitmentPages.id(id),
                                Objects.requireNonNull(Typed.number(form.confirmedValue())),
                                form.note(),
                                by),
                by,
                redirect);
    }

    @PostMapping("/xac-nhan-mot-phan")
    ModelAndView confirmPartly(
            @PathVariable String id,
            @Valid @ModelAttribute("part") PartForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return attempts.make(
                new Attempt(id, errors, "commitment.part.done"),
                () ->
                        decideClaim.confirmPartly(
                                CommitmentPages.id(id),
                                Objects.requireNonNull(Typed.number(form.partValue())),
                                form.note(),
                                by),
                by,
                redirect);
    }

    @PostMapping("/tra-lai")
    ModelAndView sendBack(
            @PathVariable String id,
            @ModelAttribute("sendBack") SendBackForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return attempts.make(
                new Attempt(id, errors, "commitment.send-back.done"),
                () -> decideClaim.sendBack(CommitmentPages.id(id), form.words(), by),
                by,
                redirect);
    }
}
