package vn.lienketvung.agreement.web.editor;

import java.util.Map;
import java.util.Objects;
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

/** The section of parties. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/soan-thao/cac-ben")
class EditorPartiesController {

    private final SectionEditor editor;
    private final OrganisationChoices organisations;
    private final SectionEditing<PartiesForm> editing;

    EditorPartiesController(
            SectionEditor editor, ReviseAgreement revise, OrganisationChoices organisations) {
        this.editor = editor;
        this.organisations = organisations;
        this.editing =
                new SectionEditing<>(
                        EditorSection.PARTIES,
                        PartiesForm.class,
                        PartiesForm::of,
                        (id, form, by) ->
                                revise.reviseParties(id, form.versionSeen(), form.terms(), by),
                        this::complete);
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String id, @RequestParam Map<String, String> asked, Official by) {
        return editor.show(editing, id, asked.keySet(), by);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String id,
            @ModelAttribute("form") PartiesForm typed,
            @RequestParam String action,
            Official by,
            RedirectAttributes flash) {
        return editor.press(editing, SectionEditor.Press.of(id, typed, action), by, flash);
    }

    /** Adds the bodies to pick from: who may join, and the focal points beside each party. */
    private void complete(Agreement agreement, PartiesForm form, ModelAndView page) {
        var rows =
                form.parties().stream()
                        .map(PartyRow::organisation)
                        .filter(Objects::nonNull)
                        .toList();
        page.addObject("joining", organisations.joining(rows))
                .addObject("names", rows.stream().map(organisations::nameOf).toList())
                .addObject("focalPoints", rows.stream().map(organisations::beside).toList());
    }
}
