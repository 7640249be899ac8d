package vn.lienketvung.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes periods as the short words that stand in addresses, files and the database, and reads them. */
final class PeriodCode {

    private static final String OF_REPORTS = "BC-";

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?<report>BC-)?(?<year>(?:19|20)\\d\\d)(?:-(?:H(?<half>[12])|Q(?<quarter>[1-4])|(?<nine>9M)"
                            + "|(?<last>20\\d\\d)|(?<month>\\d\\d)(?:-(?<day>\\d\\d))?))?");

    private PeriodCode() {}

    static String write(Period period) {
        var year =
                (period.calendar() == PeriodCalendar.REPORTING ? OF_REPORTS : "") + period.year();
        var month = period.end().getMonthValue();
        return switch (period.kind()) {
            case DAY -> period.end().toString();
            case MONTH -> year + "-" + (month < 10 ? "0" : "") + month;
            case QUARTER -> year + "-Q" + month / 3;
            case HALF_YEAR -> year + "-H" + month / 6;
            case NINE_MONTHS -> year + "-9M";
            case YEAR -> year;
            case YEARS -> period.start().getYear() + "-" + period.year();
        };
    }

    static Optional<Period> read(String code) {
        var shape = SHAPE.matcher(code);
        if (!shape.matches()) return Optional.empty();
        try {
            return Optional.of(read(shape.toMatchResult()))
                    .filter(period -> write(period).equals(code));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty(); // the 31st of February, or years that run backwards
        }
    }

    /** What a calendar does not know comes out as another word, and is refused by that. */
    private static Period read(MatchResult of) {
        var calendar =
                of.group("report") == null ? PeriodCalendar.STATISTICAL : PeriodCalendar.REPORTING;
        int year = number(of, "year");
        if (of.group("half") != null) return Period.half(calendar, year, number(of, "half"));
        if (of.group("quarter") != null) return Period.quarter(year, number(of, "quarter"));
        if (of.group("nine") != null) return Period.nineMonths(year);
        if (of.group("last") != null) return Period.years(year, number(of, "last"));
        if (of.group("day") != null)
            return Period.day(LocalDate.of(year, number(of, "month"), number(of, "day")));
        if (of.group("month") != null)
            return Period.month(calendar, YearMonth.of(year, number(of, "month")));
        return Period.year(calendar, year);
    }

    private static int number(MatchResult of, String group) {
        return Integer.parseInt(of.group(group));
    }
}
