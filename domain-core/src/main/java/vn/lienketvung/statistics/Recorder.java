package vn.lienketvung.statistics;

import java.util.UUID;
import vn.lienketvung.identity.Official;

/** Who entered a figure, by the names of that day; a figure that shipped with the portal has none. */
public record Recorder(UUID account, String person, String organisation) {

    static Recorder of(Official by) {
        return new Recorder(by.account().value(), by.fullName(), by.organisationName());
    }
}
