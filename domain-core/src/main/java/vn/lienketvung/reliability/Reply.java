package vn.lienketvung.reliability;

import java.time.Instant;
import java.util.UUID;

/** Ý kiến: what the province, or a leader of its own, says to a record. */
public record Reply(UUID account, String person, String text, Instant at) {}
