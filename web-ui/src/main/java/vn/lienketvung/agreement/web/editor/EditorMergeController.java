package vn.lienketvung.agreement.web.editor;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    /** In front of a field's name: the side chosen for it. */
    static final String CHOICE = "chon:";

    /** The choice of what is stored. */
    static final String STORED = "da-luu";

    private static final Set<String> NOT_TYPED = Set.of("_csrf", "_once", "action", "version");

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
        var mine = typed(sent);
        if (!agreement.status().isEditable() || isOvertaken(agreement, sent))
            return conflicts.show(agreement, shown, mine, locale);
        var merged = FieldMerge.of(mine, shown.storedIn(agreement).values()).merged(choices(sent));
        inputs.keep(agreement.id(), shown.stored(), version(agreement), merged, by);
        if (inputs.find(agreement.id(), shown.stored(), by).isEmpty())
            return conflicts.show(agreement, shown, mine, locale);
        FlashMessage.done(flash, "editor.conflict.merged");
        return new ModelAndView("redirect:" + shown.address(id));
    }

    private static Map<String, String> typed(Map<String, String> sent) {
        var typed = new LinkedHashMap<>(sent);
        typed.keySet().removeIf(name -> NOT_TYPED.contains(name) || name.startsWith(CHOICE));
        return typed;
    }

    private static Map<String, Boolean> choices(Map<String, String> sent) {
        var choices = new LinkedHashMap<String, Boolean>();
        sent.forEach((name, side) -> {
            if (name.startsWith(CHOICE))
                choices.put(name.substring(CHOICE.length()), side.equals(STORED));
        });
        return choices;
    }

    private static boolean isOvertaken(Agreement agreement, Map<String, String> sent) {
        return !String.valueOf(agreement.version()).equals(sent.get("version"));
    }

    private static long version(Agreement agreement) {
        var version = agreement.version();
        return version == null ? -1 : version;
    }
}
