package vn.lienketvung.agreement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who signed an older paper for one party; parts may be missing while it is being entered.
 *
 * @param party the organisation that signed (a plain UUID: see ADR 0003 on values inside collections)
 * @param authorisingDecision the decision behind a signature by delegation
 */
public record PaperSigner(
        UUID party,
        @Nullable String signerName,
        @Nullable String signerPosition,
        @Nullable SigningCapacity capacity,
        @Nullable String authorisingDecision) {}
