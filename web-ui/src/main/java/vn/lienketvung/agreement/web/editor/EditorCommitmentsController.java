package vn.lienketvung.agreement.web.editor;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
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
import vn.lienketvung.agreement.ReviseAgreement;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;

/** The section of commitments, the heart of an agreement. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/soan-thao/cam-ket")
class EditorCommitmentsController {

    private final ReviseAgreement revise;
    private final EditorPages pages;
    private final EditorSaving saving;
    private final OrganisationChoices organisations;

    EditorCommitmentsController(
            ReviseAgreement revise,
            EditorPages pages,
            EditorSaving saving,
            OrganisationChoices organisations) {
        this.revise = revise;
        this.pages = pages;
        this.saving = saving;
        this.organisations = organisations;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(name = "kiem-tra", required = false) @Nullable String checked,
            Official by) {
        var agreement = pages.open(id, by);
        var form = CommitmentsForm.of(agreement);
        return completed(
                agreement,
                form,
                pages.show(agreement, EditorSection.COMMITMENTS, form, checked != null));
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String id,
            @ModelAttribute("form") CommitmentsForm typed,
            @RequestParam String action,
            Official by,
            RedirectAttributes flash,
            Locale locale) {
        var pressed = EditorAction.of(action);
        var arranged = typed.after(pressed);
        if (!pressed.saves()) {
            var agreement = pages.open(id, by);
            return completed(
                    agreement,
                    arranged,
                    pages.rearranged(agreement, EditorSection.COMMITMENTS, arranged, pressed));
        }
        var form = arranged.withoutEmptyRows();
        return saving.save(
                new EditorSaving.Attempt(
                        id,
                        EditorSection.COMMITMENTS,
                        form,
                        pressed,
                        () ->
                                revise.reviseCommitments(
                                        EditorPages.id(id), form.versionSeen(), form.drafts(), by),
                        CommitmentsForm::of,
                        refused -> refused(id, form, refused, by)),
                by,
                flash,
                locale);
    }

    private ModelAndView refused(
            String id, CommitmentsForm form, ActionRefused refused, Official by) {
        var agreement = pages.open(id, by);
        return completed(
                agreement,
                form,
                pages.refused(agreement, EditorSection.COMMITMENTS, form, refused));
    }

    /** Adds the bodies to pick from. */
    private ModelAndView completed(Agreement agreement, CommitmentsForm form, ModelAndView page) {
        return page.addObject("bodies", organisations.ofParties(agreement));
    }
}
