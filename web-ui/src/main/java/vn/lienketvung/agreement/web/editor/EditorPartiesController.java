package vn.lienketvung.agreement.web.editor;

import java.util.Locale;
import java.util.Objects;
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

/** The section of parties. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/soan-thao/cac-ben")
class EditorPartiesController {

    private final ReviseAgreement revise;
    private final EditorPages pages;
    private final EditorSaving saving;
    private final OrganisationChoices organisations;

    EditorPartiesController(
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
        var form = PartiesForm.of(agreement);
        return completed(
                agreement,
                form,
                pages.show(agreement, EditorSection.PARTIES, form, checked != null));
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String id,
            @ModelAttribute("form") PartiesForm typed,
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
                    pages.rearranged(agreement, EditorSection.PARTIES, arranged, pressed));
        }
        var form = arranged;
        return saving.save(
                new EditorSaving.Attempt(
                        id,
                        EditorSection.PARTIES,
                        form,
                        pressed,
                        () ->
                                revise.reviseParties(
                                        EditorPages.id(id), form.versionSeen(), form.terms(), by),
                        PartiesForm::of,
                        refused -> refused(id, form, refused, by)),
                by,
                flash,
                locale);
    }

    private ModelAndView refused(String id, PartiesForm form, ActionRefused refused, Official by) {
        var agreement = pages.open(id, by);
        return completed(
                agreement, form, pages.refused(agreement, EditorSection.PARTIES, form, refused));
    }

    /** Adds the bodies to pick from: who may join, and the focal points beside each party. */
    private ModelAndView completed(Agreement agreement, PartiesForm form, ModelAndView page) {
        var rows =
                form.parties().stream()
                        .map(PartyRow::organisation)
                        .filter(Objects::nonNull)
                        .toList();
        return page.addObject("joining", organisations.joining(rows))
                .addObject("names", rows.stream().map(organisations::nameOf).toList())
                .addObject("focalPoints", rows.stream().map(organisations::beside).toList());
    }
}
