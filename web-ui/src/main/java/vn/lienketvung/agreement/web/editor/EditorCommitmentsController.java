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

/** The section of commitments, the heart of an agreement. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/soan-thao/cam-ket")
class EditorCommitmentsController {

    private final SectionEditor editor;
    private final SectionEditing<CommitmentsForm> editing;

    EditorCommitmentsController(
            SectionEditor editor,
            ReviseAgreement revise,
            OrganisationChoices organisations,
            LeaderChoices leaders) {
        this.editor = editor;
        this.editing =
                new SectionEditing<>(
                        EditorSection.COMMITMENTS,
                        CommitmentsForm.class,
                        CommitmentsForm::of,
                        (id, form, by) ->
                                revise.reviseCommitments(id, form.versionSeen(), form.drafts(), by),
                        (agreement, form, page) ->
                                page.addObject("bodies", organisations.ofParties(agreement))
                                        .addObject("leaders", leaders.ofParties(agreement)));
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String id, @RequestParam Map<String, String> asked, Official by) {
        return editor.show(editing, id, asked.keySet(), by);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String id,
            @ModelAttribute("form") CommitmentsForm typed,
            @RequestParam String action,
            Official by,
            RedirectAttributes flash) {
        return editor.press(editing, SectionEditor.Press.of(id, typed, action), by, flash);
    }
}
