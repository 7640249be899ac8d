package vn.lienketvung.shared.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What pages say about this installation.
 *
 * @param mode {@code demo} carries the trial banner on every page; {@code production} does not
 * @param operator who runs the portal, as the footer and the contact page name them
 */
@ConfigurationProperties("portal")
public record PortalSettings(@DefaultValue("demo") String mode, @DefaultValue Operator operator) {

    /** Whether this is a trial with illustrative data. */
    public boolean demo() {
        return "demo".equalsIgnoreCase(mode);
    }

    /**
     * The facts a state portal shows in its footer; what is not set is said to be undeclared.
     *
     * @param body cơ quan chủ quản
     * @param responsible the person answering for the content, with position
     */
    public record Operator(
            @Nullable String body,
            @Nullable String responsible,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email) {}
}
