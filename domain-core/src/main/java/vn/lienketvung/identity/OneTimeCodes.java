package vn.lienketvung.identity;

import java.time.Instant;

/** What an authenticator app shows for a key at a moment: RFC 6238 with SHA-1, six figures, steps of 30 seconds. */
public interface OneTimeCodes {

    String codeOf(byte[] key, Instant moment);
}
