package vn.lienketvung.agreement.web.editor;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.agreement.ConfirmPaperEntry;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.web.FlashMessage;

/** The entry of an older paper goes to the other parties, who confirm it or say where it differs. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/ho-so-giay")
class PaperConfirmationController {

    private final ConfirmPaperEntry confirming;
    private final PaperPages pages;

    PaperConfirmationController(ConfirmPaperEntry confirming, PaperPages pages) {
        this.confirming = confirming;
        this.pages = pages;
    }

    @PostMapping("/gui-xac-nhan")
    ModelAndView ask(
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") long version,
            Official by,
            RedirectAttributes flash) {
        var agreement = pages.open(id, by).id();
        return take(id, () -> confirming.ask(agreement, version, by), "paper.ask.done", by, flash);
    }

    @PostMapping("/xac-nhan")
    ModelAndView confirm(
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") long version,
            Official by,
            RedirectAttributes flash) {
        var agreement = pages.open(id, by).id();
        return take(
                id,
                () -> confirming.confirm(agreement, version, by),
                "paper.confirm.done",
                by,
                flash);
    }

    @PostMapping("/khac-ban-giay")
    ModelAndView pointOut(
            @PathVariable String id,
            @ModelAttribute("differing") DifferenceForm form,
            Official by,
            RedirectAttributes flash) {
        var agreement = pages.open(id, by).id();
        try {
            confirming.pointOut(agreement, TypedValues.plain(form.difference()), by);
        } catch (ActionRefused refused) {
            return pages.refusedDifference(id, form, refused.refusals(), by);
        }
        FlashMessage.done(flash, "paper.differs.done");
        return new ModelAndView(PaperPages.redirect(id));
    }

    private ModelAndView take(
            String id, Runnable step, String done, Official by, RedirectAttributes flash) {
        try {
            step.run();
        } catch (ActionRefused refused) {
            return pages.incomplete(id, by);
        } catch (EditConflict | OptimisticLockingFailureException conflict) {
            return pages.changed(id, by);
        }
        FlashMessage.done(flash, done);
        return new ModelAndView(PaperPages.redirect(id));
    }
}
