package vn.lienketvung.agreement.web.editor;

import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.agreement.SendToParties;
import vn.lienketvung.agreement.SubmitAgreement;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.web.FlashMessage;

/** The check of the whole draft, and the two ways on from it: to the parties, and to review. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/soan-thao/kiem-tra")
class EditorCheckController {

    private final SendToParties sendToParties;
    private final SubmitAgreement submitAgreement;
    private final CheckPages pages;

    EditorCheckController(
            SendToParties sendToParties, SubmitAgreement submitAgreement, CheckPages pages) {
        this.sendToParties = sendToParties;
        this.submitAgreement = submitAgreement;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, Official by) {
        return pages.show(id, new SubmissionForm(null, List.of()), List.of(), by);
    }

    @PostMapping("/gui-cac-ben")
    ModelAndView send(
            @PathVariable String id,
            @ModelAttribute("form") SubmissionForm form,
            Official by,
            RedirectAttributes flash) {
        return take(
                id,
                form,
                () -> sendToParties.send(EditorPages.id(id), form.versionSeen(), by),
                "editor.sent",
                by,
                flash);
    }

    @PostMapping("/trinh")
    ModelAndView submit(
            @PathVariable String id,
            @ModelAttribute("form") SubmissionForm form,
            Official by,
            RedirectAttributes flash) {
        return take(
                id,
                form,
                () ->
                        submitAgreement.submit(
                                EditorPages.id(id), form.versionSeen(), form.answersByReason(), by),
                "editor.submitted",
                by,
                flash);
    }

    private ModelAndView take(
            String id,
            SubmissionForm form,
            Runnable step,
            String done,
            Official by,
            RedirectAttributes flash) {
        try {
            step.run();
        } catch (ActionRefused refused) {
            var page = pages.show(id, form, refused.refusals(), by);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        } catch (EditConflict | OptimisticLockingFailureException conflict) {
            var page = pages.show(id, form, List.of(), by).addObject("changed", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        FlashMessage.done(flash, done);
        return new ModelAndView("redirect:/lam-viec/thoa-thuan/" + id + "/tong-quan");
    }
}
