package vn.lienketvung.agreement;

import java.util.UUID;
import vn.lienketvung.identity.Official;

/** Who concludes a review. */
public record Reviewer(UUID account, String name) {

    public static Reviewer of(Official official) {
        return new Reviewer(official.account().value(), official.fullName());
    }
}
