package vn.lienketvung.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.organisation.OrganisationId;

/**
 * What a clerk reads off the signed paper.
 *
 * @param number the document's number and symbol, such as {@code 12/TT-UBND}
 * @param authorisingDecision the decision behind a signature by delegation
 * @param versionSeen the version code printed on the paper, as the clerk reads it
 * @param scanShowsVersion the clerk's own word that the scan shows that version
 */
public record SignatureDetails(
        OrganisationId party,
        String signerName,
        String signerPosition,
        SigningCapacity capacity,
        @Nullable String authorisingDecision,
        String number,
        LocalDate signedOn,
        String versionSeen,
        boolean scanShowsVersion) {}
