package vn.lienketvung.certificate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** What stands in the QR code on a package: sixteen signs that nobody guesses, none of which is taken for another. */
public record PublicCode(String value) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    public PublicCode {
        if (!isRight(value)) throw new IllegalArgumentException("Not the code of a certificate");
    }

    static PublicCode random() {
        var code = new StringBuilder();
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(at -> code.append(SIGNS.charAt(at)));
        return new PublicCode(code.toString());
    }

    /** Reads what somebody typed, in any case, with or without dashes and spaces. */
    public static Optional<PublicCode> read(String typed) {
        var code = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}\\p{Pd}]", "");
        return isRight(code) ? Optional.of(new PublicCode(code)) : Optional.empty();
    }

    /** In groups of four, as it stands on the label. */
    public String shown() {
        return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    private static boolean isRight(String code) {
        return code.length() == LENGTH && code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
    }

    @Override
    public String toString() {
        return value;
    }
}
