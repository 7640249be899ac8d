package vn.lienketvung.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a dossier, as the dossier's own page tells it.
 *
 * @param move what it made of the dossier
 * @param organisation whose official entered it
 * @param score of the council
 * @param words the reason, or a remark; null for none
 * @param given the certificate; null where none was given
 */
public record DossierDecision(
        DossierMove move,
        Paper paper,
        String organisation,
        BigDecimal score,
        @Nullable String words,
        @Nullable Given given) {

    /**
     * A signed paper.
     *
     * @param scan null for one that was entered before scans were asked for
     * @param scanName what the file is called; null together with it
     */
    public record Paper(
            String number,
            LocalDate signedOn,
            String signer,
            @Nullable UUID scan,
            @Nullable String scanName) {}

    /**
     * The certificate that came of it.
     *
     * @param lastDay the last day on which it is valid
     * @param revocation by which it is no longer worth anything; null while it stands
     * @param revokedBecause null together with it
     */
    public record Given(
            UUID certificate,
            String number,
            int stars,
            LocalDate lastDay,
            @Nullable Paper revocation,
            @Nullable String revokedBecause) {}
}
