package vn.lienketvung.establishment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.privacy.Consent;

/**
 * A declaration that is being filled in, kept from step to step so that a lost line loses nothing.
 *
 * @param mends the establishment that was sent back and is declared again; null for a new one
 * @param consent to which text the declarant agreed, so that the answers are kept and used for the register
 */
public record Declaration(
        DeclarationId id,
        @Nullable EstablishmentId mends,
        Consent consent,
        Answers answers,
        Instant touchedAt) {

    Declaration with(DeclarationStep step, Answers later, Instant at) {
        return new Declaration(id, mends, consent, answers.with(step, later), at);
    }
}
