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
import vn.lienketvung.agreement.ReviseAgreement;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;

/** The section of further clauses. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/soan-thao/dieu-khoan")
class EditorClausesController {

    private final ReviseAgreement revise;
    private final EditorPages pages;
    private final EditorSaving saving;

    EditorClausesController(ReviseAgreement revise, EditorPages pages, EditorSaving saving) {
        this.revise = revise;
        this.pages = pages;
        this.saving = saving;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(name = "kiem-tra", required = false) @Nullable String checked,
            Official by) {
        var agreement = pages.open(id, by);
        var form = ClausesForm.of(agreement);
        return pages.show(agreement, EditorSection.CLAUSES, form, checked != null);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String id,
            @ModelAttribute("form") ClausesForm typed,
            @RequestParam String action,
            Official by,
            RedirectAttributes flash,
            Locale locale) {
        var pressed = EditorAction.of(action);
        var arranged = typed.after(pressed);
        if (!pressed.saves()) {
            var agreement = pages.open(id, by);
            return pages.rearranged(agreement, EditorSection.CLAUSES, arranged, pressed);
        }
        var form = arranged.withoutEmptyRows();
        return saving.save(
                new EditorSaving.Attempt(
                        id,
                        EditorSection.CLAUSES,
                        form,
                        pressed,
                        () ->
                                revise.reviseClauses(
                                        EditorPages.id(id), form.versionSeen(), form.terms(), by),
                        ClausesForm::of,
                        refused -> refused(id, form, refused, by)),
                by,
                flash,
                locale);
    }

    private ModelAndView refused(String id, ClausesForm form, ActionRefused refused, Official by) {
        return pages.refused(pages.open(id, by), EditorSection.CLAUSES, form, refused);
    }
}
