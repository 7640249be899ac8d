package vn.lienketvung.agreement;

import java.time.Instant;
import java.util.UUID;

/**
 * One party's word that nothing is left to do.
 *
 * @param party the organisation that confirms (a plain UUID: see ADR 0003 on values inside collections)
 */
public record Confirmation(UUID party, UUID account, String person, Instant at) {}
