package vn.lienketvung.establishment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A declaration that is being filled in, kept from step to step so that a lost line loses nothing.
 *
 * @param mends the establishment that was sent back and is declared again; null for a new one
 * @param consentedAt when the declarant agreed that the answers are kept and used for the register
 */
public record Declaration(
        DeclarationId id,
        @Nullable EstablishmentId mends,
        Instant consentedAt,
        Answers answers,
        Instant touchedAt) {

    Declaration with(DeclarationStep step, Answers later, Instant at) {
        return new Declaration(id, mends, consentedAt, answers.with(step, later), at);
    }
}
