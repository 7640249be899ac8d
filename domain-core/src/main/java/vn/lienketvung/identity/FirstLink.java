package vn.lienketvung.identity;

import java.time.Instant;

/** The one-time link by which the first administrator of a new portal enters; shown on the console only. */
public record FirstLink(ActivationToken token, Instant expiresAt) {}
