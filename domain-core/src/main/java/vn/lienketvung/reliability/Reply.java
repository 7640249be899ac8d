package vn.lienketvung.reliability;

import java.time.Instant;
import java.util.UUID;

/** Ý kiến của tỉnh: what the province says to its record. */
public record Reply(UUID account, String person, String text, Instant at) {}
