package vn.lienketvung.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as tables of people's own making write it: counted by the spreadsheet, or in one of the usual ways. */
public final class WrittenDay {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** A bare year is a number too, and no day. */
    private static final int MORE_THAN_A_YEAR = 3_000;

    private static final int LAST_DAY = 200_000;
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})( 00:00.*)?");

    private WrittenDay() {}

    /** Empty when it is no day that ever was. */
    public static Optional<LocalDate> of(SheetCell cell) {
        if (cell.number() != null) return counted(cell.number());
        return of(DAY_FIRST.matcher(cell.text())).or(() -> of(YEAR_FIRST.matcher(cell.text())));
    }

    private static Optional<LocalDate> of(Matcher written) {
        if (!written.matches()) return Optional.empty();
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(written.group("year")),
                            Integer.parseInt(written.group("month")),
                            Integer.parseInt(written.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> counted(BigDecimal number) {
        long days = number.longValue();
        return days > MORE_THAN_A_YEAR && days < LAST_DAY
                ? Optional.of(DAY_ZERO.plusDays(days))
                : Optional.empty();
    }
}
