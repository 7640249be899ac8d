package vn.lienketvung.register.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.KeepViews;
import vn.lienketvung.register.SavedView;
import vn.lienketvung.shared.NotFound;

/**
 * A view to save, as it was typed.
 *
 * @param id the view to revise; null for a new one
 * @param query the filters as the address writes them
 */
record ViewForm(
        @Nullable String id,
        @NotBlank(message = "{shared.typed.required}") @Nullable String name,
        @Nullable Boolean shared,
        @Size(max = 1000) @Nullable String query) {

    static ViewForm of(SavedView view) {
        return new ViewForm(view.id().toString(), view.name(), view.shared(), view.query());
    }

    static ViewForm of(RegisterQuery query) {
        return new ViewForm(null, null, false, query.text());
    }

    /** What is saved is what the register understands, never what somebody put into the field. */
    void saveBy(KeepViews views, Official official) {
        var forUnit = Boolean.TRUE.equals(shared);
        if (id == null) views.save(given(), understood().text(), forUnit, official);
        else views.revise(parsed(id), given(), forUnit, official);
    }

    String given() {
        return Objects.requireNonNull(name);
    }

    RegisterQuery understood() {
        return RegisterQuery.of(ViewTab.parametersOf(query == null ? "" : query));
    }

    /** Back to the list that was saved, or to the list of views after a revision. */
    String after() {
        if (id != null) return "/lam-viec/thoa-thuan/goc-nhin";
        var text = understood().text();
        return "/lam-viec/thoa-thuan?" + (text.isEmpty() ? "xem=tat-ca" : text);
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound("saved-view", id);
        }
    }
}
