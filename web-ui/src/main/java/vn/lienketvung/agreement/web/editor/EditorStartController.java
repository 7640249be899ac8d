package vn.lienketvung.agreement.web.editor;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.agreement.DraftAgreement;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.web.FlashMessage;

/** Begins a draft, and opens the editor where it begins. */
@Controller
class EditorStartController {

    private final DraftAgreement draft;
    private final EditorPages pages;

    EditorStartController(DraftAgreement draft, EditorPages pages) {
        this.draft = draft;
        this.pages = pages;
    }

    @GetMapping("/lam-viec/thoa-thuan/moi")
    ModelAndView begin(Official by) {
        if (!by.actsForBody()) throw new NotPermitted("agreement.draft");
        return new ModelAndView("agreement/editor/new").addObject("form", OutlineForm.empty());
    }

    @PostMapping("/lam-viec/thoa-thuan/moi")
    ModelAndView create(
            @ModelAttribute("form") OutlineForm form, Official by, RedirectAttributes flash) {
        try {
            var id = draft.draft(form.outline(), by);
            FlashMessage.done(flash, "editor.created");
            return new ModelAndView("redirect:" + EditorSection.PARTIES.address(id));
        } catch (ActionRefused refused) {
            var page = new ModelAndView("agreement/editor/new", HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("form", form).addObject("failed", true);
            return page.addObject(
                    BindingResult.MODEL_KEY_PREFIX + "form",
                    pages.errors(form, refused.refusals()));
        }
    }

    @GetMapping("/lam-viec/thoa-thuan/{id}/soan-thao")
    String enter(@PathVariable String id) {
        return "redirect:" + EditorSection.OUTLINE.address(EditorPages.id(id));
    }
}
