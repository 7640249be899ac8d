package vn.lienketvung.agreement.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.ReviewAgreement;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;

/** Thẩm định: the reviewer reads the whole text, then returns it with reasons or approves it. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/tham-dinh")
class ReviewController {

    private final AgreementDesk desk;
    private final ReviewAgreement review;
    private final Refusals refusals;

    ReviewController(AgreementDesk desk, ReviewAgreement review, Refusals refusals) {
        this.desk = desk;
        this.review = review;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, Official official, Model model) {
        return page(id, official, HttpStatus.OK, model);
    }

    /** The same page with a row more, or one less; nothing is decided. */
    @PostMapping("/ly-do")
    ModelAndView reshape(
            @PathVariable UUID id,
            @ModelAttribute("returnForm") ReturnForm form,
            @RequestParam(required = false) @Nullable Integer bo,
            Official official) {
        var changed = bo == null ? form.withAnother() : form.without(bo);
        return page(id, official, HttpStatus.OK, Map.of("returnForm", changed));
    }

    @PostMapping("/tra-lai")
    ModelAndView sendBack(
            @PathVariable UUID id,
            @ModelAttribute("returnForm") ReturnForm form,
            BindingResult errors,
            Official official,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        if (!errors.hasErrors()) {
            tryTo(() -> review.returnFor(new AgreementId(id), form.toReasons(), official), errors);
        }
        if (errors.hasErrors()) return page(id, official, HttpStatus.UNPROCESSABLE_CONTENT, model);
        return done(id, "agreement.review.returned", redirect);
    }

    @PostMapping("/duyet")
    ModelAndView approve(
            @PathVariable UUID id,
            @ModelAttribute("approvalForm") ApprovalForm form,
            BindingResult errors,
            Official official,
            Model model,
            RedirectAttributes redirect) {
        tryTo(() -> review.approve(new AgreementId(id), form.words(), official), errors);
        if (errors.hasErrors()) return page(id, official, HttpStatus.UNPROCESSABLE_CONTENT, model);
        return done(id, "agreement.review.approved", redirect);
    }

    private void tryTo(Runnable decision, BindingResult errors) {
        try {
            decision.run();
        } catch (ActionRefused refused) {
            refusals.onto(errors, refused);
        }
    }

    private ModelAndView page(UUID id, Official official, HttpStatus status, Model model) {
        return page(id, official, status, model.asMap());
    }

    private ModelAndView page(
            UUID id, Official official, HttpStatus status, Map<String, ?> filled) {
        var page = new ModelAndView("agreement/review", status);
        page.addObject("returnForm", ReturnForm.EMPTY);
        page.addObject("approvalForm", ApprovalForm.EMPTY);
        page.addAllObjects(filled);
        var agreement = desk.open(new AgreementId(id), official);
        return page.addObject("review", ReviewPage.of(agreement, official));
    }

    private static ModelAndView done(UUID id, String message, RedirectAttributes redirect) {
        FlashMessage.done(redirect, message);
        var view = new RedirectView("/lam-viec/thoa-thuan/" + id + "/tong-quan", true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
