package vn.lienketvung.agreement;

import java.time.Instant;
import java.util.UUID;

/**
 * One party's agreement with one version of the text; it lapses with the next change of the text.
 *
 * @param party the organisation that concurs (a plain UUID: see ADR 0003 on values inside collections)
 * @param versionHash the 64 hex digits of the text concurred with
 */
public record Concurrence(UUID party, String versionHash, UUID account, String person, Instant at) {

    public boolean isWith(VersionHash hash) {
        return versionHash.equals(hash.value());
    }
}
