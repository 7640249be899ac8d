package vn.lienketvung.agreement.web.editor;

import java.util.List;
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
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.CommitmentTerms;
import vn.lienketvung.agreement.ReviseAgreement;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.Choice;

/** The section of what the parties put in. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/soan-thao/nguon-luc")
class EditorResourcesController {

    private static final int SHORT = 80;

    private final SectionEditor editor;
    private final SectionEditing<ResourcesForm> editing;

    EditorResourcesController(SectionEditor editor, ReviseAgreement revise) {
        this.editor = editor;
        this.editing =
                new SectionEditing<>(
                        EditorSection.RESOURCES,
                        ResourcesForm.class,
                        ResourcesForm::of,
                        (id, form, by) ->
                                revise.revisePledges(id, form.versionSeen(), form.drafts(), by),
                        (agreement, form, page) ->
                                page.addObject("givers", givers(agreement))
                                        .addObject("promises", promises(agreement)));
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String id, @RequestParam Map<String, String> asked, Official by) {
        return editor.show(editing, id, asked.keySet(), by);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String id,
            @ModelAttribute("form") ResourcesForm typed,
            @RequestParam String action,
            Official by,
            RedirectAttributes flash) {
        return editor.press(editing, SectionEditor.Press.of(id, typed, action), by, flash);
    }

    private static List<Choice> givers(Agreement agreement) {
        return agreement.parties().stream()
                .map(party -> new Choice(party.organisation().toString(), party.name()))
                .toList();
    }

    private static List<Choice> promises(Agreement agreement) {
        return agreement.commitments().stream()
                .map(terms -> new Choice(terms.id().toString(), beginning(terms)))
                .toList();
    }

    private static String beginning(CommitmentTerms terms) {
        var text = terms.text();
        var words = text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
        return (terms.position() + 1) + ". " + words;
    }
}
