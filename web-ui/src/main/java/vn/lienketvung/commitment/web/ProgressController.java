package vn.lienketvung.commitment.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.commitment.ReportProgress;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.Refusals;

/** Takes the implementer's progress report with its file. */
@Controller
class ProgressController {

    private final ReportProgress reportProgress;
    private final CommitmentPages pages;
    private final Refusals refusals;

    ProgressController(ReportProgress reportProgress, CommitmentPages pages, Refusals refusals) {
        this.reportProgress = reportProgress;
        this.pages = pages;
        this.refusals = refusals;
    }

    @PostMapping("/lam-viec/cam-ket/{id}/tien-do")
    ModelAndView report(
            @PathVariable String id,
            @Valid @ModelAttribute("progress") ProgressForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        reportProgress.requireRight(CommitmentPages.id(id), by);
        check(form, errors);
        return refusals.orAgain(
                errors,
                () -> {
                    reportProgress.report(CommitmentPages.id(id), form.entry(), by);
                    return CommitmentPages.done(id, "commitment.progress.done", redirect);
                },
                () -> pages.show(id, by).addObject("fileAgain", form.upload() != null));
    }

    private static void check(ProgressForm form, BindingResult errors) {
        if (!errors.hasFieldErrors("value") && !form.hasSoundNumber())
            errors.rejectValue("value", "commitment.progress.number-size");
        if (form.upload() != null && !form.namesKind())
            errors.rejectValue("evidenceKind", "commitment.progress.kind-missing");
    }
}
