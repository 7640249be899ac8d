package vn.lienketvung.certificate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why and by which decision a certificate is no longer worth anything.
 *
 * @param scan the signed paper; null where it was revoked before scans were asked for
 * @param at when it was entered: from that moment on it is out
 */
public record Revocation(
        Decision decision, String reason, @Nullable DecisionScan scan, String person, Instant at) {}
