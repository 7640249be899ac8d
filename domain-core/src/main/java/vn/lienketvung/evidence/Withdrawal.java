package vn.lienketvung.evidence;

import java.time.Instant;
import java.util.UUID;
import vn.lienketvung.identity.Official;

/**
 * That a file put in by mistake was taken out again: its bytes are handed to nobody any more, its name, digest and
 * size stay.
 *
 * @param body the organisation the person acted for, the same that filed it
 * @param reason in the person's own words
 */
public record Withdrawal(
        Instant at, UUID account, String person, UUID body, String organisation, String reason) {

    static Withdrawal by(Official official, String reason, Instant at) {
        return new Withdrawal(
                at,
                official.account().value(),
                official.fullName(),
                official.organisation().value(),
                official.organisationName(),
                reason);
    }
}
