package vn.lienketvung.commitment.web;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.commitment.LetGo;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.Refusals;

/** After an agreement's end, when the parties' time is over: the coordinator lets a commitment go. */
@Controller
@RequestMapping("/lam-viec/cam-ket/{id}/cho-thoi")
class LetGoController {

    private final LetGo letGo;
    private final ProposalPages pages;
    private final Refusals refusals;

    LetGoController(LetGo letGo, ProposalPages pages, Refusals refusals) {
        this.letGo = letGo;
        this.pages = pages;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, Official by) {
        return pages.letGo(id, ProposalForm.empty(), by);
    }

    @PostMapping
    ModelAndView letGo(
            @PathVariable String id,
            @ModelAttribute("proposal") ProposalForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    letGo.letGo(CommitmentPages.id(id), form.reason(), by);
                    return CommitmentPages.done(id, "commitment.let-go.done", redirect);
                },
                () -> pages.letGo(id, form, by));
    }
}
