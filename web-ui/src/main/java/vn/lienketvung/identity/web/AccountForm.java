package vn.lienketvung.identity.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.AccountSummary;
import vn.lienketvung.identity.EmailAddress;
import vn.lienketvung.identity.Person;
import vn.lienketvung.identity.RoleGrant;

/** An account's changed name, position and roles, as typed. */
record AccountForm(
        @Nullable String fullName,
        @Nullable String position,
        @Nullable String email,
        @Nullable List<String> roles,
        @Nullable List<String> regions,
        @Nullable Long version) {

    static AccountForm of(AccountSummary account) {
        return new AccountForm(
                account.fullName(),
                account.position(),
                account.email(),
                RoleChoice.ticked(account.roles()),
                RoleChoice.regionsOf(account.roles()),
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
        var mail = gathered.take(() -> Optional.ofNullable(EmailAddress.of(email)));
        var grants = RoleChoice.of(roles, regions, gathered);
        gathered.orRefuse();
        return new Changes(person.orElseThrow(), mail.orElseThrow().orElse(null), grants);
    }

    /** Everything typed, to be sent again on top of a newer version. */
    Map<String, List<String>> resend(long newVersion) {
        var all = new HashMap<String, List<String>>();
        all.put("fullName", List.of(fullName == null ? "" : fullName));
        all.put("position", List.of(position == null ? "" : position));
        all.put("roles", roles == null ? List.of() : roles);
        all.put("email", List.of(email == null ? "" : email));
        all.put("regions", regions == null ? List.of() : regions);
        all.put("version", List.of(Long.toString(newVersion)));
        return all;
    }

    /** The form as the domain reads it. */
    record Changes(Person person, @Nullable EmailAddress email, Set<RoleGrant> roles) {}
}
