package vn.lienketvung.identity.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Role;
import vn.lienketvung.shared.web.Typed;

/** Who stands in, in which role and when, as typed. */
record DelegationForm(
        @Nullable String deputy,
        @Nullable String role,
        @Nullable String firstDay,
        @Nullable String lastDay) {

    static final DelegationForm EMPTY = new DelegationForm(null, null, null, null);

    @Nullable AccountId deputyId() {
        var id = Typed.id(deputy);
        return id == null ? null : new AccountId(id);
    }

    @Nullable Role chosenRole() {
        return Arrays.stream(Role.values())
                .filter(each -> each.name().equals(role))
                .findFirst()
                .orElse(null);
    }
}
