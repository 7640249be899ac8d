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
    private static final int FIVE_BITS = 31;
    private static final SecureRandom RANDOM = new SecureRandom();

    public ReceiptCode {
        if (!isRight(value)) throw new IllegalArgumentException("Not the code of a receipt");
    }

    public static ReceiptCode random() {
        var code = new StringBuilder();
        // All at once, because each asking costs; what would make some signs likelier is left out.
        var drawn = new byte[2 * LENGTH];
        while (code.length() < LENGTH) {
            RANDOM.nextBytes(drawn);
            for (int at = 0; at < drawn.length && code.length() < LENGTH; at++)
                if ((drawn[at] & FIVE_BITS) < SIGNS.length())
                    code.append(SIGNS.charAt(drawn[at] & FIVE_BITS));
        }
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
