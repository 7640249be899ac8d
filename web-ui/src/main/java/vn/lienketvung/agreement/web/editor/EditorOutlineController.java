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

/** The general section: what the agreement is about and how long it lasts. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/soan-thao/thong-tin-chung")
class EditorOutlineController {

    private final ReviseAgreement revise;
    private final EditorPages pages;
    private final EditorSaving saving;

    EditorOutlineController(ReviseAgreement revise, EditorPages pages, EditorSaving saving) {
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
        var form = OutlineForm.of(agreement);
        return pages.show(agreement, EditorSection.OUTLINE, form, checked != null);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String id,
            @ModelAttribute("form") OutlineForm form,
            @RequestParam String action,
            Official by,
            RedirectAttributes flash,
            Locale locale) {
        var pressed = EditorAction.of(action);
        return saving.save(
                new EditorSaving.Attempt(
                        id,
                        EditorSection.OUTLINE,
                        form,
                        pressed,
                        () ->
                                revise.reviseOutline(
                                        EditorPages.id(id), form.versionSeen(), form.outline(), by),
                        OutlineForm::of,
                        refused -> refused(id, form, refused, by)),
                by,
                flash,
                locale);
    }

    private ModelAndView refused(String id, OutlineForm form, ActionRefused refused, Official by) {
        return pages.refused(pages.open(id, by), EditorSection.OUTLINE, form, refused);
    }
}
