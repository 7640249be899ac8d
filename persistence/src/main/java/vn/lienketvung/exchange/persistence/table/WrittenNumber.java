package vn.lienketvung.exchange.persistence.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as an XLSX file writes it; one with a monstrous exponent is none: written out it would fill the memory. */
final class WrittenNumber {

    private static final Pattern NUMBER =
            Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?([eE][+-]?\\d{1,2})?");
    private static final int SHORT = 15;

    private WrittenNumber() {}

    static Optional<BigDecimal> of(String written) {
        if (written.length() <= SHORT && isWhole(written))
            return Optional.of(BigDecimal.valueOf(Long.parseLong(written)));
        return NUMBER.matcher(written).matches()
                ? Optional.of(new BigDecimal(written))
                : Optional.empty();
    }

    private static boolean isWhole(String text) {
        if (text.isEmpty()) return false;
        for (int at = 0; at < text.length(); at++)
            if (text.charAt(at) < '0' || text.charAt(at) > '9') return false;
        return true;
    }
}
