package vn.lienketvung.agreement.web.editor;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementKind;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.agreement.Outline;
import vn.lienketvung.shared.Refusal;

/** The general part as typed. */
record OutlineForm(
        @Nullable Long version,
        @Nullable String title,
        @Nullable String kind,
        @Nullable String field,
        @Nullable String purpose,
        @Nullable String startsOn,
        @Nullable String endsOn,
        List<ObjectiveRow> objectives,
        @Nullable String objectiveReason)
        implements SectionForm<OutlineForm> {

    @SuppressWarnings("NullAway") // binding leaves the list out when no row was posted
    OutlineForm {
        objectives =
                ObjectiveRow.shown(
                        objectives == null
                                ? List.of()
                                : objectives.stream().filter(Objects::nonNull).toList());
    }

    static OutlineForm empty() {
        return new OutlineForm(null, "", AgreementKind.USUAL.name(), "", "", "", "", List.of(), "");
    }

    static OutlineForm of(Agreement agreement) {
        return new OutlineForm(
                agreement.version(),
                agreement.title(),
                agreement.kind().name(),
                agreement.field() == null ? "" : agreement.field().name(),
                agreement.purpose(),
                Shown.date(agreement.startsOn()),
                Shown.date(agreement.endsOn()),
                agreement.objectives().list().stream().map(ObjectiveRow::of).toList(),
                agreement.objectiveReason());
    }

    @Override
    public OutlineForm after(EditorAction action) {
        return this;
    }

    @Override
    public OutlineForm withoutEmptyRows() {
        return this;
    }

    /**
     * @throws vn.lienketvung.shared.ActionRefused when something cannot be read
     */
    Outline outline() {
        var typed = new TypedValues();
        var kindTyped = typed.oneOf(AgreementKind.class, kind, "kind");
        var outline =
                new Outline(
                        TypedValues.plain(title),
                        kindTyped == null ? AgreementKind.USUAL : kindTyped,
                        typed.oneOf(CooperationField.class, field, "field"),
                        typed.text(purpose),
                        typed.date(startsOn, "startsOn"),
                        typed.date(endsOn, "endsOn"),
                        ObjectiveRow.read(objectives),
                        typed.text(objectiveReason));
        typed.alsoRefuse(
                outline.title().isEmpty(), Refusal.at("title", "agreement.rule.title-missing"));
        typed.refuseIfUnread();
        return outline;
    }
}
