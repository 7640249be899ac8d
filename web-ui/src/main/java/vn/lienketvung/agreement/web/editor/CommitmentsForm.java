package vn.lienketvung.agreement.web.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.CommitmentDraft;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/** The commitments as typed. */
record CommitmentsForm(@Nullable Long version, List<CommitmentRow> commitments)
        implements SectionForm<CommitmentsForm> {

    @SuppressWarnings("NullAway") // binding leaves the list out when no row was posted
    CommitmentsForm {
        commitments =
                commitments == null
                        ? List.of()
                        : commitments.stream().filter(Objects::nonNull).toList();
    }

    /** An agreement without commitments offers the first one to fill in. */
    static CommitmentsForm of(Agreement agreement) {
        var rows = agreement.commitments().stream().map(CommitmentRow::of).toList();
        return new CommitmentsForm(
                agreement.version(), rows.isEmpty() ? List.of(CommitmentRow.empty()) : rows);
    }

    @Override
    public CommitmentsForm after(EditorAction action) {
        return new CommitmentsForm(version, action.applyTo(commitments, CommitmentRow::empty));
    }

    @Override
    public CommitmentsForm withoutEmptyRows() {
        return new CommitmentsForm(
                version, commitments.stream().filter(row -> !row.isEmpty()).toList());
    }

    /** A leader who cannot answer for the row, such as after another implementer was chosen, is picked anew. */
    @Override
    public CommitmentsForm refused(ActionRefused refused) {
        var rows = new ArrayList<CommitmentRow>();
        for (int i = 0; i < commitments.size(); i++) {
            var field = "commitments[" + i + "].leader";
            var bad = refused.refusals().stream().anyMatch(each -> field.equals(each.field()));
            rows.add(bad ? commitments.get(i).withoutLeader() : commitments.get(i));
        }
        return new CommitmentsForm(version, rows);
    }

    /**
     * @throws vn.lienketvung.shared.ActionRefused when something cannot be read
     */
    List<CommitmentDraft> drafts() {
        var typed = new TypedValues();
        var drafts = new ArrayList<CommitmentDraft>();
        for (int i = 0; i < commitments.size(); i++)
            drafts.add(commitments.get(i).draft(typed, "commitments[" + i + "]."));
        for (int i = 0; i < drafts.size(); i++) {
            var text = "commitments[" + i + "].text";
            typed.alsoRefuse(
                    drafts.get(i).text().isEmpty(),
                    Refusal.at(text, "agreement.rule.commitment-text-missing", i + 1));
        }
        typed.refuseIfUnread();
        return drafts;
    }
}
