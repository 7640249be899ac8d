package vn.lienketvung.agreement.web.editor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.DraftInput;
import vn.lienketvung.agreement.KeepDraftInput;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.web.FlashMessage;

/**
 * Shows a section and answers its buttons. Whatever is typed and not stored is kept for its author: a refused or
 * overtaken save, rows moved on the page, and what the page sends by itself while somebody types.
 */
@Component
class SectionEditor {

    /** In the address: what is missing stands beside the fields. */
    static final String CHECKED = "kiem-tra";

    /** In the address: the text as stored, not what was typed and not saved. */
    static final String STORED = "da-luu";

    private final EditorPages pages;
    private final EditorConflicts conflicts;
    private final KeepDraftInput inputs;

    SectionEditor(EditorPages pages, EditorConflicts conflicts, KeepDraftInput inputs) {
        this.pages = pages;
        this.conflicts = conflicts;
        this.inputs = inputs;
    }

    /** One press of a button of the section's form. */
    record Press<F>(String id, F typed, EditorAction action) {

        static <F> Press<F> of(String id, F typed, String button) {
            return new Press<>(id, typed, EditorAction.of(button));
        }
    }

    /**
     * @param asked the names of the address's parameters
     */
    <F extends SectionForm<F>> ModelAndView show(
            SectionEditing<F> editing, String id, Set<String> asked, Official by) {
        var agreement = pages.open(id, by);
        var stored = editing.stored().apply(agreement);
        var kept = kept(editing, agreement, stored, by);
        var form =
                kept.filter(input -> !asked.contains(STORED)).map(editing::restored).orElse(stored);
        var page = pages.show(agreement, editing.section(), form, asked.contains(CHECKED));
        kept.ifPresent(
                input -> page.addObject("kept", KeptInput.of(input, agreement, form != stored)));
        return editing.completed(agreement, form, page);
    }

    private <F extends SectionForm<F>> Optional<DraftInput> kept(
            SectionEditing<F> editing, Agreement agreement, F stored, Official by) {
        return inputs.find(agreement.id(), editing.section().stored(), by)
                .filter(input -> !editing.restored(input).values().equals(stored.values()));
    }

    <F extends SectionForm<F>> ModelAndView press(
            SectionEditing<F> editing, Press<F> press, Official by, RedirectAttributes flash) {
        var arranged = press.typed().after(press.action());
        if (!press.action().saves()) return rearranged(editing, press, arranged, by);
        var form = arranged.withoutEmptyRows();
        var section = editing.section();
        try {
            editing.saving().save(EditorPages.id(press.id()), form, by);
        } catch (ActionRefused refused) {
            var left = form.refused(refused);
            var agreement = keep(editing, press.id(), left, by);
            var page = pages.refused(agreement, section, left, refused);
            return editing.completed(agreement, left, page);
        } catch (EditConflict | OptimisticLockingFailureException conflict) {
            return conflict(editing, form, keep(editing, press.id(), form, by));
        } catch (NotPermitted closed) {
            // Submitted by a colleague in the meantime: the page still shows what was typed.
            var current = pages.view(press.id(), by);
            if (current.status().isEditable()) throw closed;
            return conflict(editing, form, current);
        }
        inputs.discard(EditorPages.id(press.id()), section.stored(), by);
        FlashMessage.done(flash, "editor.saved");
        var next = press.action().goesOn() ? section.next() : section;
        return new ModelAndView("redirect:" + next.address(press.id()));
    }

    private <F extends SectionForm<F>> ModelAndView rearranged(
            SectionEditing<F> editing, Press<F> press, F arranged, Official by) {
        var agreement = keep(editing, press.id(), arranged, by);
        var page = pages.rearranged(agreement, editing.section(), arranged, press.action());
        return editing.completed(agreement, arranged, page);
    }

    private <F extends SectionForm<F>> Agreement keep(
            SectionEditing<F> editing, String id, F form, Official by) {
        var agreement = pages.open(id, by);
        var section = editing.section().stored();
        inputs.keep(agreement.id(), section, form.versionSeen(), form.values(), by);
        return agreement;
    }

    private <F extends SectionForm<F>> ModelAndView conflict(
            SectionEditing<F> editing, F form, Agreement current) {
        Locale locale = LocaleContextHolder.getLocale();
        return conflicts.show(current, editing.section(), form.values(), locale);
    }
}
