package vn.lienketvung.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an official reads off a paper that was signed before the portal; anything may still be missing.
 *
 * @param number number and symbol of the document, such as {@code 12/CTr-UBND}
 * @param signedOn the day of the last signature
 */
public record PaperDetails(
        @Nullable String number,
        @Nullable LocalDate signedOn,
        List<PaperSigner> signers,
        List<KnownValue> knownValues) {

    public PaperDetails {
        signers = List.copyOf(signers);
        knownValues = List.copyOf(knownValues);
    }
}
