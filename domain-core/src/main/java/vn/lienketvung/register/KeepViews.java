package vn.lienketvung.register;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** Somebody saves what the register is narrowed to, under a name. */
@UseCase
public class KeepViews {

    private final SavedViews views;

    public KeepViews(SavedViews views) {
        this.views = views;
    }

    /** The views the person meets as tabs. */
    public List<SavedView> of(Official by) {
        return views.of(by);
    }

    /**
     * @throws ActionRefused when the name is too short, too long or taken, or the person keeps too many already
     */
    public SavedView save(String name, String query, boolean shared, Official by) {
        var view = new SavedView(UUID.randomUUID(), by.account(), name, query, shared, false);
        var mine = mine(by);
        var refusals = broken(view, mine);
        if (mine.size() >= SavedView.MOST)
            refusals.add(Refusal.of("register.rule.too-many-views", SavedView.MOST));
        ActionRefused.ifAny(refusals);
        views.keep(view, by);
        return view;
    }

    /**
     * Gives one's own view another name, or shares it.
     *
     * @throws ActionRefused when the name is too short, too long or taken
     * @throws NotFound unless it is the person's own
     */
    public void revise(UUID id, String name, boolean shared, Official by) {
        var mine = mine(by);
        var revised = own(id, mine).revised(name, shared);
        ActionRefused.ifAny(broken(revised, mine));
        views.keep(revised, by);
    }

    /**
     * @throws NotFound unless it is the person's own
     */
    public void remove(UUID id, Official by) {
        views.remove(own(id, mine(by)).id());
    }

    /**
     * The register opens with this view, the person's own or a colleague's, or no longer with it.
     *
     * @throws NotFound when the person does not see such a view
     */
    public void prefer(UUID id, boolean preferred, Official by) {
        views.prefer(preferred ? own(id, views.of(by)).id() : null, by);
    }

    private List<SavedView> mine(Official by) {
        return views.of(by).stream().filter(view -> view.belongsTo(by.account())).toList();
    }

    private static SavedView own(UUID id, List<SavedView> among) {
        return among.stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("saved-view", id));
    }

    private static List<Refusal> broken(SavedView view, List<SavedView> mine) {
        var refusals = new ArrayList<Refusal>();
        var length = view.name().length();
        if (length < SavedView.SHORTEST_NAME || length > SavedView.LONGEST_NAME)
            refusals.add(
                    Refusal.at(
                            "name",
                            "register.rule.view-name-length",
                            SavedView.SHORTEST_NAME,
                            SavedView.LONGEST_NAME));
        if (mine.stream().anyMatch(each -> !each.id().equals(view.id()) && sameName(each, view)))
            refusals.add(Refusal.at("name", "register.rule.view-name-taken"));
        return refusals;
    }

    /** Without regard to case and accents, as the database compares them. */
    private static boolean sameName(SavedView one, SavedView other) {
        var letters = Collator.getInstance(Locale.of("vi", "VN"));
        letters.setStrength(Collator.PRIMARY);
        return letters.equals(one.name(), other.name());
    }
}
