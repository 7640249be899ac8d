package vn.lienketvung.ocop.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.shared.Sha256;

/**
 * A spreadsheet of criteria that an administrator sent: it waits, or was taken over.
 *
 * @param appliesFrom from when what it holds applies; null while it waits
 */
public record CriteriaFile(
        UUID id,
        AccountId sentBy,
        String fileName,
        Sha256 sha256,
        Instant sentAt,
        @Nullable LocalDate appliesFrom) {

    public boolean isWaiting() {
        return appliesFrom == null;
    }
}
