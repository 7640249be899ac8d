package vn.lienketvung.agreement.web.editor;

import java.util.Locale;
import java.util.function.Function;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.web.FlashMessage;

/** Stores one section and leads on: to the same page, to the next section, or back to what was typed. */
@Component
class EditorSaving {

    private final EditorPages pages;
    private final EditorConflicts conflicts;

    EditorSaving(EditorPages pages, EditorConflicts conflicts) {
        this.pages = pages;
        this.conflicts = conflicts;
    }

    /**
     * One press of a save button.
     *
     * @param stored reads the section's form afresh from the agreement, to compare on a conflict
     * @param refused lays out what was typed with the reasons beside it
     */
    record Attempt(
            String id,
            EditorSection section,
            SectionForm form,
            EditorAction action,
            Runnable save,
            Function<Agreement, SectionForm> stored,
            Function<ActionRefused, ModelAndView> refused) {}

    ModelAndView save(Attempt attempt, Official by, RedirectAttributes flash, Locale locale) {
        try {
            attempt.save().run();
        } catch (ActionRefused refused) {
            return attempt.refused().apply(refused);
        } catch (EditConflict | OptimisticLockingFailureException conflict) {
            return conflict(attempt, pages.open(attempt.id(), by), locale);
        } catch (NotPermitted closed) {
            // Submitted by a colleague in the meantime: the page still shows what was typed.
            var current = pages.view(attempt.id(), by);
            if (current.status().isEditable()) throw closed;
            return conflict(attempt, current, locale);
        }
        FlashMessage.done(flash, "editor.saved");
        var next = attempt.action().goesOn() ? attempt.section().next() : attempt.section();
        return new ModelAndView("redirect:" + next.address(attempt.id()));
    }

    private ModelAndView conflict(Attempt attempt, Agreement current, Locale locale) {
        return conflicts.show(
                current,
                attempt.section(),
                attempt.form(),
                attempt.stored().apply(current),
                locale);
    }
}
