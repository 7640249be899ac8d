package vn.lienketvung.commitment.web;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Refusal;

/**
 * Something a person may do on a commitment, now or later.
 *
 * @param key the message of the button
 * @param href where it is done
 * @param primary the one thing to do next
 * @param blocked why it cannot be done now; null when it can
 */
record Step(String key, String href, boolean primary, @Nullable Refusal blocked) {

    static Step now(String key, String href) {
        return new Step("commitment.step." + key, href, true, null);
    }

    static Step aside(String key, String href) {
        return new Step("commitment.step." + key, href, false, null);
    }

    static Step later(String key, String blocked, Object... arguments) {
        return new Step(
                "commitment.step." + key,
                "",
                false,
                Refusal.of("commitment.blocked." + blocked, arguments));
    }

    public boolean open() {
        return blocked == null;
    }
}
