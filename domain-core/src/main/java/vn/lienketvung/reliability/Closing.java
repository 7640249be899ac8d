package vn.lienketvung.reliability;

import java.time.Instant;
import java.util.UUID;
import vn.lienketvung.identity.Official;

/** Who closed a step of a record, and when. */
public record Closing(UUID account, String person, Instant at) {

    static Closing by(Official official, Instant at) {
        return new Closing(official.account().value(), official.nameAs(RecordRights.DECIDING), at);
    }
}
