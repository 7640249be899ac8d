package vn.lienketvung.agreement.web.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.PartyTerms;

/**
 * The parties as typed, the lead first.
 *
 * @param joining the body chosen to join next; it joins with the next save even when nobody pressed "add"
 */
record PartiesForm(@Nullable Long version, List<PartyRow> parties, @Nullable String joining)
        implements SectionForm<PartiesForm> {

    @SuppressWarnings("NullAway") // binding leaves the list out when no row was posted
    PartiesForm {
        parties = parties == null ? List.of() : parties.stream().filter(Objects::nonNull).toList();
    }

    static PartiesForm of(Agreement agreement) {
        return new PartiesForm(
                agreement.version(), agreement.parties().stream().map(PartyRow::of).toList(), "");
    }

    @Override
    public PartiesForm after(EditorAction action) {
        var rows = new ArrayList<>(parties);
        var next = TypedValues.plain(joining);
        if (!next.isEmpty() && (action.adds() || action.saves())) rows.add(PartyRow.joining(next));
        if (action.verb().equals("remove") && action.row() > 0 && action.row() < rows.size())
            rows.remove(action.row());
        return new PartiesForm(version, rows, rows.size() > parties.size() ? "" : joining);
    }

    @Override
    public PartiesForm withoutEmptyRows() {
        return this;
    }

    /**
     * @throws vn.lienketvung.shared.ActionRefused when something cannot be read
     */
    List<PartyTerms> terms() {
        var typed = new TypedValues();
        var terms = new ArrayList<PartyTerms>();
        for (int i = 0; i < parties.size(); i++) {
            var party = parties.get(i).terms(typed, "parties[" + i + "].");
            if (party != null) terms.add(party);
        }
        typed.refuseIfUnread();
        return terms;
    }
}
