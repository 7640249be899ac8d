package vn.lienketvung.identity;

import java.time.Duration;

/**
 * How long one-time links live.
 *
 * @param invitation the life of a link made by an administrator
 * @param firstAdministrator the life of the link printed when a portal has no account yet
 * @param recovery the life of a link mailed to somebody who forgot the password
 */
public record ActivationSettings(
        Duration invitation, Duration firstAdministrator, Duration recovery) {

    public static final ActivationSettings DEFAULT =
            new ActivationSettings(Duration.ofDays(7), Duration.ofHours(24), Duration.ofHours(1));
}
