package vn.lienketvung.agreement.web.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.CommitmentDraft;
import vn.lienketvung.agreement.CommitmentTerms;
import vn.lienketvung.agreement.Enforcement;
import vn.lienketvung.agreement.Milestone;
import vn.lienketvung.agreement.Milestones;
import vn.lienketvung.organisation.OrganisationId;

/**
 * One commitment as typed.
 *
 * @param id of the commitment it changes; empty for a new one
 * @param leader the account picked; empty when name and position are typed
 */
record CommitmentRow(
        @Nullable String id,
        @Nullable String text,
        @Nullable String baseline,
        @Nullable String target,
        @Nullable String unit,
        @Nullable String dueOn,
        @Nullable String implementer,
        @Nullable String leader,
        @Nullable String leaderName,
        @Nullable String leaderPosition,
        @Nullable String verifier,
        @Nullable String weight,
        @Nullable String condition,
        @Nullable String conditionOwner,
        @Nullable String conditionDueOn,
        @Nullable String remedy,
        List<MilestoneRow> milestones) {

    @SuppressWarnings("NullAway") // binding leaves the list out when no row was posted
    CommitmentRow {
        milestones =
                MilestoneRow.shown(
                        milestones == null
                                ? List.of()
                                : milestones.stream().filter(Objects::nonNull).toList());
    }

    static CommitmentRow empty() {
        return new CommitmentRow(
                "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", List.of());
    }

    static CommitmentRow of(CommitmentTerms terms) {
        var picked = terms.leaderAccount() != null;
        return new CommitmentRow(
                terms.id().toString(),
                terms.text(),
                Shown.number(terms.baseline()),
                Shown.number(terms.target()),
                terms.unit(),
                Shown.date(terms.dueOn()),
                Shown.id(terms.implementer()),
                picked ? String.valueOf(terms.leaderAccount()) : "",
                picked ? "" : terms.leaderName(),
                picked ? "" : terms.leaderPosition(),
                Shown.id(terms.verifier()),
                terms.weight() == Enforcement.EQUAL_WEIGHT ? "" : String.valueOf(terms.weight()),
                terms.condition(),
                Shown.id(terms.conditionOwner()),
                Shown.date(terms.conditionDueOn()),
                terms.remedy(),
                terms.milestones().list().stream().map(MilestoneRow::of).toList());
    }

    CommitmentRow withoutLeader() {
        return new CommitmentRow(
                id,
                text,
                baseline,
                target,
                unit,
                dueOn,
                implementer,
                "",
                leaderName,
                leaderPosition,
                verifier,
                weight,
                condition,
                conditionOwner,
                conditionDueOn,
                remedy,
                milestones);
    }

    boolean isEmpty() {
        return Stream.of(
                                id,
                                text,
                                baseline,
                                target,
                                unit,
                                dueOn,
                                implementer,
                                leader,
                                leaderName,
                                leaderPosition,
                                verifier,
                                weight,
                                condition,
                                conditionOwner,
                                conditionDueOn,
                                remedy)
                        .allMatch(value -> TypedValues.plain(value).isEmpty())
                && milestones.stream().allMatch(MilestoneRow::isEmpty);
    }

    /** Whether any part of what makes it hold is filled in. */
    public boolean enforced() {
        return !Stream.of(weight, condition, conditionOwner, conditionDueOn, remedy)
                        .allMatch(value -> TypedValues.plain(value).isEmpty())
                || !milestones.stream().allMatch(MilestoneRow::isEmpty);
    }

    CommitmentDraft draft(TypedValues typed, String at) {
        UUID known = typed.choice(id, at + "id");
        var doer = typed.choice(implementer, at + "implementer");
        var counterpart = typed.choice(verifier, at + "verifier");
        return new CommitmentDraft(
                known,
                TypedValues.plain(text),
                typed.number(baseline, at + "baseline"),
                typed.number(target, at + "target"),
                typed.text(unit),
                typed.date(dueOn, at + "dueOn"),
                doer == null ? null : new OrganisationId(doer),
                typed.text(leaderName),
                typed.text(leaderPosition),
                counterpart == null ? null : new OrganisationId(counterpart),
                enforcement(typed, at));
    }

    private Enforcement enforcement(TypedValues typed, String at) {
        var owner = typed.choice(conditionOwner, at + "conditionOwner");
        var steps = new ArrayList<Milestone>();
        for (int i = 0; i < milestones.size(); i++) {
            if (!milestones.get(i).isEmpty())
                steps.add(milestones.get(i).read(typed, at + "milestones[" + i + "]."));
        }
        return new Enforcement(
                new Milestones(steps),
                typed.text(condition),
                owner == null ? null : new OrganisationId(owner),
                typed.date(conditionDueOn, at + "conditionDueOn"),
                typed.text(remedy),
                typed.wholeNumber(weight, at + "weight", Enforcement.EQUAL_WEIGHT),
                typed.choice(leader, at + "leader"));
    }
}
