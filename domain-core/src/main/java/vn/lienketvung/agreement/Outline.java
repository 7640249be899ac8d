package vn.lienketvung.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The general part of an agreement; everything but the title may be missing while it is a draft.
 *
 * @param kind what sort of document it is; a draft has one from the start
 * @param purpose what the parties want to reach together
 * @param startsOn first day of the term
 * @param endsOn last day of the term
 * @param objectives which objectives of plans it serves
 * @param objectiveReason why it serves none, when it serves none
 */
public record Outline(
        String title,
        AgreementKind kind,
        @Nullable CooperationField field,
        @Nullable String purpose,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        PlanObjectives objectives,
        @Nullable String objectiveReason) {

    /** A general part that names no plan yet. */
    public Outline(
            String title,
            AgreementKind kind,
            @Nullable CooperationField field,
            @Nullable String purpose,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {
        this(title, kind, field, purpose, startsOn, endsOn, PlanObjectives.NONE, null);
    }

    /** The same, serving this objective. */
    public Outline serving(PlanObjective objective) {
        return new Outline(
                title,
                kind,
                field,
                purpose,
                startsOn,
                endsOn,
                new PlanObjectives(List.of(objective)),
                null);
    }

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 200;

    /** The least a draft can begin with. */
    public static Outline titled(String title, AgreementKind kind) {
        return new Outline(title, kind, null, null, null, null);
    }
}
