package vn.lienketvung.agreement.web.editor;

import java.util.Map;
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

/** The general section: what the agreement is about and how long it lasts. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/soan-thao/thong-tin-chung")
class EditorOutlineController {

    private final SectionEditor editor;
    private final SectionEditing<OutlineForm> editing;

    EditorOutlineController(SectionEditor editor, ReviseAgreement revise) {
        this.editor = editor;
        this.editing =
                new SectionEditing<>(
                        EditorSection.OUTLINE,
                        OutlineForm.class,
                        OutlineForm::of,
                        (id, form, by) ->
                                revise.reviseOutline(id, form.versionSeen(), form.outline(), by),
                        (agreement, form, page) -> {});
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String id, @RequestParam Map<String, String> asked, Official by) {
        return editor.show(editing, id, asked.keySet(), by);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String id,
            @ModelAttribute("form") OutlineForm typed,
            @RequestParam String action,
            Official by,
            RedirectAttributes flash) {
        return editor.press(editing, SectionEditor.Press.of(id, typed, action), by, flash);
    }
}
