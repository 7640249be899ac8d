package vn.lienketvung.agreement.web.editor;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.KeepDraftInput;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.FlashMessage;

/** After a conflict: takes each field from the side that was chosen and shows the section once more before it is saved. */
@Controller
class EditorMergeController {

    private final EditorPages pages;
    private final EditorConflicts conflicts;
    private final KeepDraftInput inputs;

    EditorMergeController(EditorPages pages, EditorConflicts conflicts, KeepDraftInput inputs) {
        this.pages = pages;
        this.conflicts = conflicts;
        this.inputs = inputs;
    }

    @PostMapping(
            "/lam-viec/thoa-thuan/{id}/soan-thao/{section:" + EditorSection.WRITTEN + "}/hop-nhat")
    ModelAndView merge(
            @PathVariable String id,
            @PathVariable String section,
            @RequestParam Map<String, String> sent,
            Official by,
            RedirectAttributes flash,
            Locale locale) {
        var shown = EditorSection.of(section);
        var agreement = pages.view(id, by);
        // Submitted by a colleague in the meantime: what was typed is shown still.
        if (agreement.status().isEditable()) pages.open(id, by);
        var choices = MergeChoices.of(sent);
        var mine = choices.typed();
        if (!agreement.status().isEditable() || isOvertaken(agreement, sent))
            return conflicts.show(agreement, shown, mine, locale);
        var merged =
                FieldMerge.of(mine, shown.storedIn(agreement).values()).merged(choices.stored());
        inputs.keep(agreement.id(), shown.stored(), version(agreement), merged, by);
        if (inputs.find(agreement.id(), shown.stored(), by).isEmpty())
            return conflicts.show(agreement, shown, mine, locale);
        FlashMessage.done(flash, "editor.conflict.merged");
        return new ModelAndView("redirect:" + shown.address(id));
    }

    private static boolean isOvertaken(Agreement agreement, Map<String, String> sent) {
        return !String.valueOf(agreement.version()).equals(sent.get("version"));
    }

    private static long version(Agreement agreement) {
        var version = agreement.version();
        return version == null ? -1 : version;
    }
}
