package vn.lienketvung.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.InviteAccount.NewAccount;
import vn.lienketvung.identity.Person;
import vn.lienketvung.identity.Username;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.web.Typed;

/** A new account as typed. */
record InvitationForm(
        @Nullable String username,
        @Nullable String fullName,
        @Nullable String position,
        @Nullable String organisation,
        @Nullable List<String> roles,
        @Nullable List<String> regions) {

    static final InvitationForm EMPTY =
            new InvitationForm(null, null, null, null, List.of(), List.of());

    /**
     * @throws vn.lienketvung.shared.ActionRefused with everything that is wrong
     */
    NewAccount read() {
        var gathered = new Gathered();
        var person = gathered.take(() -> new Person(text(fullName), text(position)));
        var name = gathered.take(() -> new Username(text(username)));
        var body = Typed.id(organisation);
        if (body == null) gathered.miss("organisation", "identity.rule.organisation-needed");
        var grants = RoleChoice.of(roles, regions, gathered);
        if (roles == null || roles.isEmpty()) gathered.miss("roles", "identity.rule.role-needed");
        gathered.orRefuse();
        return new NewAccount(
                name.orElseThrow(),
                person.orElseThrow(),
                new OrganisationId(java.util.Objects.requireNonNull(body)),
                grants,
                false);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
