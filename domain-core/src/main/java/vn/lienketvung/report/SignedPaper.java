package vn.lienketvung.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.SigningCapacity;
import vn.lienketvung.evidence.FileId;

/**
 * The signed paper of a report: its number, who signed it, and the scan that shows it.
 *
 * @param number number and symbol as the clerk's office gave it, such as {@code 215/BC-UBND}
 * @param place where it was signed
 * @param scanSha256 of the scan's bytes, in lower-case hex
 */
public record SignedPaper(
        String number,
        LocalDate signedOn,
        String place,
        String signerName,
        String signerPosition,
        SigningCapacity capacity,
        UUID scan,
        String scanName,
        String scanSha256,
        Instant recordedAt) {

    public FileId file() {
        return new FileId(scan);
    }

    /** What a clerk reads off the paper; null for what was not typed. */
    public record Details(
            @Nullable String number,
            @Nullable LocalDate signedOn,
            @Nullable String place,
            @Nullable String signerName,
            @Nullable String signerPosition,
            @Nullable SigningCapacity capacity) {}
}
