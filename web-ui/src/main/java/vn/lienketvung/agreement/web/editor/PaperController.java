package vn.lienketvung.agreement.web.editor;

import java.util.Locale;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.KeepPaperRecord;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.web.FlashMessage;

/** The lead enters what an older paper says of its number, its signers and its progress. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/ho-so-giay")
class PaperController {

    private final KeepPaperRecord keep;
    private final PaperPages pages;
    private final EditorConflicts conflicts;

    PaperController(KeepPaperRecord keep, PaperPages pages, EditorConflicts conflicts) {
        this.keep = keep;
        this.pages = pages;
        this.conflicts = conflicts;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, Official by) {
        return pages.show(id, by);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String id,
            @ModelAttribute("form") PaperForm form,
            Official by,
            RedirectAttributes flash,
            Locale locale) {
        var agreement = pages.open(id, by);
        keep.requireRight(agreement.id(), by);
        try {
            var details = form.details(agreement);
            keep.keep(agreement.id(), form.versionSeen(), details, form.upload(), by);
        } catch (ActionRefused refused) {
            return pages.refused(id, form, refused.refusals(), by);
        } catch (EditConflict | OptimisticLockingFailureException conflict) {
            return conflict(pages.open(id, by), form, locale);
        }
        FlashMessage.done(flash, "paper.saved");
        return new ModelAndView(PaperPages.redirect(id));
    }

    /** After a conflict: takes each field from the side that was chosen, and shows the entry once more before it is saved. */
    @PostMapping("/hop-nhat")
    ModelAndView merge(
            @PathVariable String id,
            @ModelAttribute("form") PaperForm form,
            @RequestParam Map<String, String> sent,
            Official by,
            Locale locale) {
        var now = pages.open(id, by);
        keep.requireRight(now.id(), by);
        var stored = PaperForm.of(now);
        if (form.versionSeen() != stored.versionSeen()) return conflict(now, form, locale);
        var merged =
                FieldMerge.of(form.fitting(now).values(), stored.values())
                        .merged(MergeChoices.of(sent).stored());
        return pages.merged(
                id, FormOfFields.read(PaperForm.class, merged, stored.versionSeen()), by);
    }

    private ModelAndView conflict(Agreement now, PaperForm form, Locale locale) {
        return conflicts.show(
                now,
                PaperPages.address(now.id()),
                form.fitting(now).values(),
                PaperForm.of(now).values(),
                locale);
    }
}
