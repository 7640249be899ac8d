package vn.lienketvung.agreement.web.editor;

import java.util.function.Function;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.DraftInput;
import vn.lienketvung.identity.Official;

/**
 * All in which one section of the editor differs from the others.
 *
 * @param stored reads the form from the agreement
 * @param saving stores what was typed; refuses with everything that is wrong
 * @param completion adds to the page what its fields need beside the form, such as bodies to pick from
 */
record SectionEditing<F extends SectionForm<F>>(
        EditorSection section,
        Class<F> type,
        Function<Agreement, F> stored,
        Saving<F> saving,
        Completion<F> completion) {

    /** Stores the form. */
    interface Saving<F> {
        void save(AgreementId id, F form, Official by);
    }

    /** Adds to the page. */
    interface Completion<F> {
        void complete(Agreement agreement, F form, ModelAndView page);
    }

    ModelAndView completed(Agreement agreement, F form, ModelAndView page) {
        completion.complete(agreement, form, page);
        return page;
    }

    /** The form as it was typed before, read as a request with these fields would be. */
    F restored(DraftInput input) {
        return FormOfFields.read(type, input.typed(), input.baseVersion());
    }
}
