package vn.lienketvung.review.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.review.ConcludeReview;
import vn.lienketvung.review.Verdict;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.web.Refusals;

/** Kết luận thẩm định: the chair writes down what the panel has voted for. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/tham-dinh/ket-luan")
class ConclusionController {

    private final ReviewPages pages;
    private final ConcludeReview concluding;
    private final Refusals refusals;

    ConclusionController(ReviewPages pages, ConcludeReview concluding, Refusals refusals) {
        this.pages = pages;
        this.concluding = concluding;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Verdict verdict,
            Official official) {
        var page = pages.conclusion(id, official);
        var tally =
                page.getModel().get("review") instanceof ReviewPage shown ? shown.tally() : null;
        var voted = tally == null ? verdict : tally.outcome().orElse(null);
        return page.addObject("conclusionForm", ConclusionForm.of(voted));
    }

    /** The same page with a row more, or one less; nothing is concluded. */
    @PostMapping("/hang")
    ModelAndView reshape(
            @PathVariable UUID id,
            @ModelAttribute("conclusionForm") ConclusionForm form,
            @RequestParam(required = false) @Nullable Integer bo,
            Official official) {
        var changed = bo == null ? form.withAnotherRow() : form.withoutRow(bo);
        return pages.conclusion(id, official).addObject("conclusionForm", changed);
    }

    @PostMapping
    ModelAndView conclude(
            @PathVariable UUID id,
            @ModelAttribute("conclusionForm") ConclusionForm form,
            BindingResult errors,
            Official official,
            RedirectAttributes redirect) {
        var page = pages.conclusion(id, official);
        if (!pages.rights(id, official).mayConclude()) throw new NotPermitted("review.conclude");
        form.check(errors);
        if (!errors.hasErrors()) tryTo(new AgreementId(id), form, errors, official);
        if (errors.hasErrors()) return again(page, form);
        return ReviewPages.done(id, "/tong-quan", "review.conclude.done", redirect);
    }

    private static ModelAndView again(ModelAndView page, ConclusionForm form) {
        page.addObject("conclusionForm", form).addObject("sendAgain", form.hasPaper());
        return ReviewPages.refused(page);
    }

    private void tryTo(
            AgreementId id, ConclusionForm form, BindingResult errors, Official official) {
        try {
            conclude(id, form, official);
        } catch (ActionRefused refused) {
            refusals.onto(errors, refused);
        }
    }

    private void conclude(AgreementId id, ConclusionForm form, Official by) {
        var conclusion = form.toConclusion();
        switch (form.chosen().orElse(Verdict.APPROVE)) {
            case APPROVE -> concluding.approve(id, conclusion, by);
            case APPROVE_WITH_CONDITIONS ->
                    concluding.approveWith(id, form.toConditions(), conclusion, by);
            case RETURN -> concluding.returnFor(id, form.toReasons(), by);
            case REJECT -> concluding.reject(id, conclusion, by);
        }
    }
}
