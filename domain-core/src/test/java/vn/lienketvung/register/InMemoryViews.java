package vn.lienketvung.register;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationId;

/** Saved views in memory, each with the body it may be shared in. */
public final class InMemoryViews implements SavedViews {

    private record Kept(SavedView view, OrganisationId body) {}

    private final Map<UUID, Kept> kept = new LinkedHashMap<>();
    private final Map<AccountId, UUID> preferred = new HashMap<>();

    public void clear() {
        kept.clear();
        preferred.clear();
    }

    @Override
    public List<SavedView> of(Official official) {
        var account = official.account();
        return kept.values().stream()
                .filter(each ->
                        each.view().belongsTo(account)
                                || each.view().shared() && official.belongsTo(each.body()))
                .map(Kept::view)
                .map(view -> seenBy(account, view))
                .sorted(
                        Comparator.<SavedView, Boolean>comparing(view -> !view.belongsTo(account))
                                .thenComparing(SavedView::name))
                .toList();
    }

    private SavedView seenBy(AccountId account, SavedView view) {
        return new SavedView(
                view.id(),
                view.owner(),
                view.name(),
                view.query(),
                view.shared(),
                view.id().equals(preferred.get(account)));
    }

    @Override
    public void keep(SavedView view, Official owner) {
        kept.put(view.id(), new Kept(view, owner.organisation()));
    }

    @Override
    public void remove(UUID view) {
        kept.remove(view);
        preferred.values().removeIf(view::equals);
    }

    @Override
    public void prefer(@Nullable UUID view, Official official) {
        preferred.remove(official.account());
        if (view != null) preferred.put(official.account(), view);
    }
}
