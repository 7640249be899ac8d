package vn.lienketvung.agreement.web.editor;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.CommitmentDraft;
import vn.lienketvung.agreement.CommitmentTerms;
import vn.lienketvung.organisation.OrganisationId;

/**
 * One commitment as typed.
 *
 * @param id of the commitment it changes; empty for a new one
 */
record CommitmentRow(
        @Nullable String id,
        @Nullable String text,
        @Nullable String baseline,
        @Nullable String target,
        @Nullable String unit,
        @Nullable String dueOn,
        @Nullable String implementer,
        @Nullable String leaderName,
        @Nullable String leaderPosition,
        @Nullable String verifier) {

    static CommitmentRow empty() {
        return new CommitmentRow("", "", "", "", "", "", "", "", "", "");
    }

    static CommitmentRow of(CommitmentTerms terms) {
        return new CommitmentRow(
                terms.id().toString(),
                terms.text(),
                Shown.number(terms.baseline()),
                Shown.number(terms.target()),
                terms.unit(),
                Shown.date(terms.dueOn()),
                Shown.id(terms.implementer()),
                terms.leaderName(),
                terms.leaderPosition(),
                Shown.id(terms.verifier()));
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
                        leaderName,
                        leaderPosition,
                        verifier)
                .allMatch(value -> TypedValues.plain(value).isEmpty());
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
                counterpart == null ? null : new OrganisationId(counterpart));
    }
}
