package vn.lienketvung.identity.web;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.identity.AccountDirectory;
import vn.lienketvung.identity.ActivationAddress;
import vn.lienketvung.identity.Invitation;
import vn.lienketvung.shared.NotFound;

/**
 * Shows a fresh one-time link, this once: it is the answer to the form itself, because a redirect would have
 * to keep the secret in the session, and sessions are stored.
 */
@Component
class LinkPage {

    private final AccountDirectory directory;
    private final ActivationAddress address;
    private final Clock clock;

    LinkPage(AccountDirectory directory, ActivationAddress address, Clock clock) {
        this.directory = directory;
        this.address = address;
        this.clock = clock;
    }

    ModelAndView show(Invitation invitation) {
        var account =
                directory
                        .find(invitation.account(), clock.instant())
                        .orElseThrow(() -> new NotFound("account", invitation.account()));
        return new ModelAndView(
                "identity/link",
                Map.of(
                        "account",
                        account,
                        "link",
                        address.of(invitation.token()),
                        "expiresAt",
                        invitation.expiresAt()));
    }
}
