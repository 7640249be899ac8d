package vn.lienketvung.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;

/** Whether the summary of a signed agreement stands open to everybody, or the lead has restricted it, and why. */
public class Publication {

    private boolean restricted;
    private @Nullable String restrictedReason;
    private @Nullable String restrictedBy;
    private @Nullable Instant restrictedAt;

    void restrict(String reason, Official by, Instant at) {
        restricted = true;
        restrictedReason = reason;
        restrictedBy = by.fullName();
        restrictedAt = at;
    }

    void open() {
        restricted = false;
        restrictedReason = null;
        restrictedBy = null;
        restrictedAt = null;
    }

    public boolean isRestricted() {
        return restricted;
    }

    public @Nullable String restrictedReason() {
        return restrictedReason;
    }

    public @Nullable String restrictedBy() {
        return restrictedBy;
    }

    public @Nullable Instant restrictedAt() {
        return restrictedAt;
    }
}
