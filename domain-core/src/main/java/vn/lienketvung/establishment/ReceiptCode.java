package vn.lienketvung.establishment;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What a declarant gets to ask later how the declaration stands: ten signs that nobody guesses, none of which is taken
 * for another, shown as {@code 7K3MP-9QW2T}.
 */
public record ReceiptCode(String value) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    public ReceiptCode {
        if (!isRight(value)) throw new IllegalArgumentException("Not the code of a receipt");
    }

    public static ReceiptCode random() {
        var code = new StringBuilder();
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(at -> code.append(SIGNS.charAt(at)));
        return new ReceiptCode(code.toString());
    }

    /** Reads what somebody typed, in any case, with or without dash and spaces. */
    public static Optional<ReceiptCode> read(String typed) {
        var code = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}\\p{Pd}]", "");
        return isRight(code) ? Optional.of(new ReceiptCode(code)) : Optional.empty();
    }

    /** In two groups, as it stands on the receipt. */
    public String shown() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }

    private static boolean isRight(String code) {
        return code.length() == LENGTH && code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
    }
}
