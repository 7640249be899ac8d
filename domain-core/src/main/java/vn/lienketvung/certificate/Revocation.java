package vn.lienketvung.certificate;

import java.time.Instant;

/**
 * Why and by which decision a certificate is no longer worth anything.
 *
 * @param at when it was entered: from that moment on it is out
 */
public record Revocation(Decision decision, String reason, String person, Instant at) {}
