package vn.lienketvung.commitment;

import java.time.Instant;
import java.util.UUID;
import vn.lienketvung.identity.Official;

/** One side's answer to a proposal. */
public record Answer(
        Boolean accepts,
        String note,
        UUID account,
        String person,
        String organisation,
        Instant answeredAt) {

    static Answer of(boolean accepts, String note, Official by, Instant at) {
        return new Answer(
                accepts, note, by.account().value(), by.fullName(), by.organisationName(), at);
    }
}
