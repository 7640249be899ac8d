package vn.lienketvung.identity;

import java.security.SecureRandom;
import java.util.Base64;
import vn.lienketvung.shared.Sha256;

/** The secret part of a one-time link: 256 random bits. Shown once, never stored; the database knows its digest. */
public record ActivationToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static ActivationToken random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new ActivationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public Sha256 digest() {
        return Sha256.of(value);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "ActivationToken[…]";
    }
}
