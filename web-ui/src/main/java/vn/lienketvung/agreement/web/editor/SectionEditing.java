package vn.lienketvung.agreement.web.editor;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.validation.DataBinder;
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
        var binder = new DataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(type));
        binder.construct(new Typed(input));
        return type.cast(Objects.requireNonNull(binder.getTarget()));
    }

    private record Typed(DraftInput input) implements DataBinder.ValueResolver {

        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            return name.equals("version")
                    ? String.valueOf(input.baseVersion())
                    : input.typed().get(name);
        }

        @Override
        public Set<String> getNames() {
            return input.typed().keySet();
        }
    }
}
