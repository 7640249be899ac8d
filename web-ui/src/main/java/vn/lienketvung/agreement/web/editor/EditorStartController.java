package vn.lienketvung.agreement.web.editor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.agreement.AgreementTemplate;
import vn.lienketvung.agreement.DraftAgreement;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.web.FlashMessage;

/** Begins a draft, and opens the editor where it begins. */
@Controller
class EditorStartController {

    private final DraftAgreement draft;
    private final DraftSource source;
    private final EditorPages pages;

    EditorStartController(DraftAgreement draft, DraftSource source, EditorPages pages) {
        this.draft = draft;
        this.source = source;
        this.pages = pages;
    }

    @GetMapping("/lam-viec/thoa-thuan/moi")
    ModelAndView begin(
            @RequestParam(name = "tu", required = false) @Nullable String from, Official by) {
        if (!by.actsForBody()) throw new NotPermitted("agreement.draft");
        var beginning = source.find(from, by);
        var form = beginning.map(DraftSource.Beginning::outline).orElseGet(OutlineForm::empty);
        return page(beginning, form, HttpStatus.OK);
    }

    @PostMapping("/lam-viec/thoa-thuan/moi")
    ModelAndView create(
            @ModelAttribute("form") OutlineForm form,
            @RequestParam(name = "tu", required = false) @Nullable String from,
            Official by,
            RedirectAttributes flash) {
        var beginning = source.find(from, by);
        var clauses = beginning.map(DraftSource.Beginning::clauses).orElse(List.of());
        try {
            var id = draft.draft(form.outline(), clauses, by);
            FlashMessage.done(flash, "editor.created");
            return new ModelAndView("redirect:" + EditorSection.PARTIES.address(id));
        } catch (ActionRefused refused) {
            return page(beginning, form, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject(
                            BindingResult.MODEL_KEY_PREFIX + "form",
                            pages.errors(form, refused.refusals()));
        }
    }

    private static ModelAndView page(
            Optional<DraftSource.Beginning> beginning, OutlineForm form, HttpStatus status) {
        return new ModelAndView("agreement/editor/new", status)
                .addObject("form", form)
                .addObject("beginning", beginning.orElse(null))
                .addObject("templates", AgreementTemplate.all());
    }

    @GetMapping("/lam-viec/thoa-thuan/{id}/soan-thao")
    String enter(@PathVariable String id) {
        return "redirect:" + EditorSection.OUTLINE.address(EditorPages.id(id));
    }
}
