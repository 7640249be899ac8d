package vn.lienketvung.agreement.web.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.PledgeDraft;

/** What the parties put in, as typed. */
record ResourcesForm(@Nullable Long version, List<PledgeRow> pledges)
        implements SectionForm<ResourcesForm> {

    @SuppressWarnings("NullAway") // binding leaves the list out when no row was posted
    ResourcesForm {
        pledges = pledges == null ? List.of() : pledges.stream().filter(Objects::nonNull).toList();
    }

    static ResourcesForm of(Agreement agreement) {
        return new ResourcesForm(
                agreement.version(), agreement.pledges().stream().map(PledgeRow::of).toList());
    }

    @Override
    public ResourcesForm after(EditorAction action) {
        return new ResourcesForm(version, action.applyTo(pledges, PledgeRow::empty));
    }

    @Override
    public ResourcesForm withoutEmptyRows() {
        return new ResourcesForm(version, pledges.stream().filter(row -> !row.isEmpty()).toList());
    }

    /**
     * @throws vn.lienketvung.shared.ActionRefused when something cannot be read
     */
    List<PledgeDraft> drafts() {
        var typed = new TypedValues();
        var drafts = new ArrayList<PledgeDraft>();
        for (int i = 0; i < pledges.size(); i++)
            drafts.add(pledges.get(i).draft(typed, "pledges[" + i + "]."));
        typed.refuseIfUnread();
        return drafts;
    }
}
