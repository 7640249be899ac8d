package vn.lienketvung.agreement.importing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.shared.Sha256;

/**
 * A spreadsheet that somebody sent: waiting until its owner decides, or entered. Its content is kept only while it waits.
 *
 * @param expiresAt when it is forgotten if nobody decides
 * @param enteredAt null while it waits
 */
public record PaperImport(
        UUID id,
        AccountId owner,
        String fileName,
        long size,
        Sha256 sha256,
        Instant sentAt,
        Instant expiresAt,
        @Nullable Instant enteredAt) {

    public static final String SUBJECT = "paper-import";

    public boolean isPending() {
        return enteredAt == null;
    }
}
