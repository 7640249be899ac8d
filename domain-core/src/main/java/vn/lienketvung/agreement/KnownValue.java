package vn.lienketvung.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How far a commitment of an older agreement had come when it was entered, as its papers say.
 *
 * @param commitment the id of its {@link CommitmentTerms}
 * @param value the whole value reached, in the commitment's unit
 */
public record KnownValue(UUID commitment, BigDecimal value, LocalDate asOf) {}
