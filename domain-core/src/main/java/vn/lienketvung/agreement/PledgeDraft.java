package vn.lienketvung.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.organisation.OrganisationId;

/**
 * One pledge as typed into the draft; all may be missing until it is submitted.
 *
 * @param id the pledge it changes; null adds a new one
 * @param party who gives
 * @param amount đồng, a quantity, or a number of people
 * @param what the thing given, for a pledge in kind
 * @param unit the unit of the quantity, for a pledge in kind
 * @param months for how long, for people
 * @param purpose what it is for
 * @param commitment the commitment it serves, when it serves one alone
 */
public record PledgeDraft(
        @Nullable UUID id,
        @Nullable OrganisationId party,
        PledgeKind kind,
        @Nullable BigDecimal amount,
        @Nullable String what,
        @Nullable String unit,
        @Nullable Integer months,
        @Nullable String purpose,
        @Nullable LocalDate dueOn,
        @Nullable UUID commitment) {}
