package vn.lienketvung.exchange.persistence;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as the file writes it: {@code 1234.5}, {@code 1E-7}. One with a monstrous exponent is none: written out it
 * would fill the memory.
 */
final class SavedNumber {

    private static final Pattern NUMBER =
            Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?([eE][+-]?\\d{1,2})?");

    private SavedNumber() {}

    static Optional<BigDecimal> of(String saved) {
        return NUMBER.matcher(saved).matches()
                ? Optional.of(new BigDecimal(saved))
                : Optional.empty();
    }
}
