package vn.lienketvung.shared.web;

import java.security.SecureRandom;

/**
 * A code that a person reads out on the phone and an operator finds in the log: eight characters without
 * those that look alike.
 */
public final class Reference {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    public static String next() {
        var code = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) code.append('-');
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
