package vn.lienketvung.shared;

import org.jspecify.annotations.Nullable;

/**
 * Who acts, as the audit trail remembers it: by value, because names, roles and organisations change later.
 *
 * @param account the account id, or {@code system:<job>} for the portal itself, or {@code anonymous}
 * @param role the roles held at the time, comma separated in a fixed order; empty for nobody
 * @param chain the audit chain of the actor: a two-digit province code, or {@code VN} for everybody else
 */
public record Actor(
        String account, String name, String role, @Nullable String organisation, String chain) {

    public static final String NATIONAL_CHAIN = "VN";

    public static final Actor ANONYMOUS = new Actor("anonymous", "", "", null, NATIONAL_CHAIN);

    public static Actor system(String job) {
        return new Actor("system:" + job, job, "SYSTEM", null, NATIONAL_CHAIN);
    }
}
