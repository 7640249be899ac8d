package vn.lienketvung.identity.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.AccountSummary;
import vn.lienketvung.identity.Person;
import vn.lienketvung.identity.RoleGrant;

/** An account's changed name, position and roles, as typed. */
record AccountForm(
        @Nullable String fullName,
        @Nullable String position,
        @Nullable List<String> roles,
        @Nullable String region,
        @Nullable Long version) {

    static AccountForm of(AccountSummary account) {
        return new AccountForm(
                account.fullName(),
                account.position(),
                RoleChoice.ticked(account.roles()),
                RoleChoice.regionOf(account.roles()),
                account.version());
    }

    /**
     * @throws vn.lienketvung.shared.ActionRefused with everything that is wrong
     */
    Changes read() {
        var gathered = new Gathered();
        var person =
                gathered.take(() ->
                        new Person(
                                fullName == null ? "" : fullName,
                                position == null ? "" : position));
        var grants = RoleChoice.of(roles, region, gathered);
        gathered.orRefuse();
        return new Changes(person.orElseThrow(), grants);
    }

    /** Everything typed, to be sent again on top of a newer version. */
    Map<String, List<String>> resend(long newVersion) {
        var all = new HashMap<String, List<String>>();
        all.put("fullName", List.of(fullName == null ? "" : fullName));
        all.put("position", List.of(position == null ? "" : position));
        all.put("roles", roles == null ? List.of() : roles);
        all.put("region", List.of(region == null ? "" : region));
        all.put("version", List.of(Long.toString(newVersion)));
        return all;
    }

    /** The form as the domain reads it. */
    record Changes(Person person, Set<RoleGrant> roles) {}
}
