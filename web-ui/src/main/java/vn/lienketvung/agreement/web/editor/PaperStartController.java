package vn.lienketvung.agreement.web.editor;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.agreement.EnterFromPaper;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.web.FlashMessage;

/** Nhập từ hồ sơ đã ký: begins the entry of an agreement that was signed before the portal. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/nhap-ho-so")
class PaperStartController {

    private static final String VIEW = "agreement/editor/paper-new";

    private final EnterFromPaper enter;
    private final EditorPages pages;

    PaperStartController(EnterFromPaper enter, EditorPages pages) {
        this.enter = enter;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView begin(Official by) {
        if (!by.holds(Role.PROVINCIAL_OFFICIAL))
            throw new NotPermitted("agreement.enter-from-paper");
        return new ModelAndView(VIEW).addObject("form", OutlineForm.empty());
    }

    @PostMapping
    ModelAndView create(
            @ModelAttribute("form") OutlineForm form, Official by, RedirectAttributes flash) {
        try {
            var id = enter.begin(form.outline(), by);
            FlashMessage.done(flash, "paper.begun");
            return new ModelAndView("redirect:" + EditorSection.PARTIES.address(id));
        } catch (ActionRefused refused) {
            var page = new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("form", form);
            return page.addObject(
                    BindingResult.MODEL_KEY_PREFIX + "form",
                    pages.errors(form, refused.refusals()));
        }
    }
}
