package vn.lienketvung.commitment.web;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.commitment.DeclareNotKept;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.Refusals;

/** At the end of the ladder the coordinator finds that a commitment was not kept. */
@Controller
@RequestMapping("/lam-viec/cam-ket/{id}/ket-luan")
class VerdictController {

    private final DeclareNotKept declareNotKept;
    private final ProposalPages pages;
    private final Refusals refusals;

    VerdictController(DeclareNotKept declareNotKept, ProposalPages pages, Refusals refusals) {
        this.declareNotKept = declareNotKept;
        this.pages = pages;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, Official by) {
        return pages.verdict(id, ProposalForm.empty(), by);
    }

    @PostMapping
    ModelAndView declare(
            @PathVariable String id,
            @ModelAttribute("proposal") ProposalForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        ProposalCheck.finding(form, errors);
        return refusals.orAgain(
                errors,
                () -> {
                    declareNotKept.declare(
                            CommitmentPages.id(id),
                            Objects.requireNonNull(form.causeCode()),
                            Objects.requireNonNull(form.remedyState()),
                            form.reason(),
                            by);
                    return CommitmentPages.done(id, "commitment.verdict.done", redirect);
                },
                () -> pages.verdict(id, form, by));
    }
}
