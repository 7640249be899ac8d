package vn.lienketvung.shared;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers and days as they are written in Vietnam, whatever the language of the page: {@code 1.234,56} and
 * {@code 31/12/2026}. Anything else is refused, never guessed.
 */
public final class Written {

    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?");
    private static final int LONGEST_NUMBER = 30;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Written() {}

    /** Dots between thousands, a comma before decimals; empty for anything else. */
    public static Optional<BigDecimal> number(String text) {
        var written = text.strip();
        if (written.length() > LONGEST_NUMBER || !NUMBER.matcher(written).matches())
            return Optional.empty();
        return Optional.of(new BigDecimal(written.replace(".", "").replace(',', '.')));
    }

    /** Two digits, two digits, four digits; empty for a day the calendar does not have. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
