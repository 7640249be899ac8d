package vn.lienketvung.identity;

import java.time.Clock;
import java.time.Duration;

/** Makes one-time links of a given life. */
final class LinkIssue {

    private final ActivationLinks links;
    private final Duration life;
    private final Clock clock;

    LinkIssue(ActivationLinks links, Duration life, Clock clock) {
        this.links = links;
        this.life = life;
        this.clock = clock;
    }

    Invitation to(AccountId account) {
        var token = ActivationToken.random();
        var expiresAt = clock.instant().plus(life);
        links.issue(account, token.digest(), expiresAt);
        return new Invitation(account, token, expiresAt);
    }
}
