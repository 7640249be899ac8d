package vn.lienketvung.agreement.web.editor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementTemplate;
import vn.lienketvung.agreement.Clause;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.Typed;

/** Where a new draft takes its beginning from: a template, an older agreement, or nothing. */
@Component
class DraftSource {

    private static final String COPY = "sao-";

    private final AgreementDesk desk;

    DraftSource(AgreementDesk desk) {
        this.desk = desk;
    }

    /**
     * What a draft begins with.
     *
     * @param name what it is called, for the page
     */
    record Beginning(String key, String name, OutlineForm outline, List<Clause> clauses) {}

    /**
     * @param key of a template, or {@code sao-} and the id of an agreement this person may see
     */
    Optional<Beginning> find(@Nullable String key, Official by) {
        if (key == null || key.isEmpty()) return Optional.empty();
        return key.startsWith(COPY) ? copy(key, by) : AgreementTemplate.of(key).map(this::template);
    }

    private Beginning template(AgreementTemplate template) {
        var outline =
                new OutlineForm(
                        null,
                        "",
                        template.kind().name(),
                        template.field().name(),
                        template.purpose(),
                        "",
                        "",
                        List.of(),
                        "");
        return new Beginning(template.key(), template.name(), outline, template.clauses());
    }

    /** The term stays open: an older one does not fit a new agreement. */
    private Optional<Beginning> copy(String key, Official by) {
        var id = Typed.id(key.substring(COPY.length()));
        if (id == null) return Optional.empty();
        var old = desk.open(EditorPages.id(id.toString()), by);
        var form = OutlineForm.of(old);
        var outline =
                new OutlineForm(
                        null,
                        form.title(),
                        form.kind(),
                        form.field(),
                        form.purpose(),
                        "",
                        "",
                        form.objectives(),
                        form.objectiveReason());
        return Optional.of(new Beginning(key, old.title(), outline, old.clauses()));
    }
}
