package vn.lienketvung.task.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.AccountSummary;
import vn.lienketvung.identity.NewPost;
import vn.lienketvung.identity.Reach;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.RoleGrant;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.web.Typed;
import vn.lienketvung.task.Successors;

/**
 * Where a person goes and who takes the work over, as typed.
 *
 * @param items keys of the pieces of work, in the order of {@code successors}
 * @param successors for each piece; empty where the one for all takes it
 */
record PostForm(
        @Nullable String organisation,
        @Nullable String position,
        @Nullable String since,
        @Nullable List<String> roles,
        @Nullable List<String> regions,
        @Nullable String successor,
        @Nullable List<String> items,
        @Nullable List<String> successors,
        @Nullable Long version) {

    static PostForm of(AccountSummary account, String today) {
        return new PostForm(null, null, today, null, null, null, null, null, account.version());
    }

    /** What was chosen for the piece; null when nothing was. */
    public @Nullable String chosenFor(String key) {
        int at = items == null ? -1 : items.indexOf(key);
        return at < 0 || successors == null || at >= successors.size() ? null : successors.get(at);
    }

    /**
     * @throws ActionRefused with everything that is missing
     */
    NewPost post() {
        var problems = new ArrayList<Refusal>();
        var body = Typed.id(organisation);
        if (body == null) problems.add(Refusal.at("organisation", "task.rule.move-body"));
        if (position == null) problems.add(Refusal.at("position", "task.rule.move-position"));
        LocalDate day = Typed.day(since);
        if (day == null) problems.add(Refusal.at("since", "task.rule.move-since"));
        var grants = grants(problems);
        if (!problems.isEmpty() && withoutSuccessor() > 0)
            problems.addFirst(
                    Refusal.at("successor", "task.rule.successors-missing", withoutSuccessor()));
        ActionRefused.ifAny(problems);
        if (body == null || position == null || day == null) throw new IllegalStateException();
        return new NewPost(new OrganisationId(body), position, grants, day);
    }

    /** How many pieces of work nobody was chosen for; each by itself is named once the rest is right. */
    private long withoutSuccessor() {
        if (items == null || Typed.id(successor) != null) return 0;
        return items.stream().filter(key -> Typed.id(chosenFor(key)) == null).count();
    }

    Successors chosen() {
        Map<String, AccountId> each = new HashMap<>();
        if (items != null)
            for (var key : items) {
                UUID id = Typed.id(chosenFor(key));
                if (id != null) each.put(key, new AccountId(id));
            }
        var all = Typed.id(successor);
        return new Successors(all == null ? null : new AccountId(all), each);
    }

    private Set<RoleGrant> grants(List<Refusal> problems) {
        var grants = new HashSet<RoleGrant>();
        var ticked = roles == null ? List.<String>of() : roles;
        var wanted = Arrays.stream(Role.values()).filter(each -> ticked.contains(each.name()));
        for (var role : wanted.toList())
            if (role.reach() != Reach.REGION) grants.add(RoleGrant.of(role));
            else if (regions == null || regions.isEmpty())
                problems.add(Refusal.at("regions", "identity.rule.region-needed"));
            else
                regions.stream()
                        .filter(text -> text.matches("[A-Z_0-9]{2,20}"))
                        .forEach(code -> grants.add(RoleGrant.of(role, new RegionCode(code))));
        return grants;
    }
}
