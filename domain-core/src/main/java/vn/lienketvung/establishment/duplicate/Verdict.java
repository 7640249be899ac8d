package vn.lienketvung.establishment.duplicate;

import java.time.Instant;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.identity.Official;

/** Somebody looked at two records and found that they are of two bodies. */
public record Verdict(
        EstablishmentId one, EstablishmentId other, String reason, Official by, Instant at) {}
