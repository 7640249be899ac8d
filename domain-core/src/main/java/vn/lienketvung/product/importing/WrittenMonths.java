package vn.lienketvung.product.importing;

import java.time.Month;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lienketvung.geography.PlaceQuery;

/** Months as tables write them: {@code 3, 4, 12}, {@code tháng 11 đến tháng 2}, {@code quanh năm}. */
final class WrittenMonths {

    private static final Set<String> ALL_YEAR =
            Set.of("quanh nam", "ca nam", "all year", "whole year");
    private static final Pattern WORDS = Pattern.compile("\\b(thang|months?|t)\\.?\\s*(?=\\d)");
    private static final Pattern TO =
            Pattern.compile("\\s*(\\bden\\b|\\btoi\\b|\\bto\\b|[-–—])\\s*");
    private static final Pattern BETWEEN = Pattern.compile("[,;/&\\s]+(?:(?:va|and)\\s+)?");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,2})(?:-(\\d{1,2}))?");

    private WrittenMonths() {}

    /** Empty when it names something else than months. */
    static Optional<Set<Month>> of(String written) {
        var bare = PlaceQuery.withoutMarks(written.strip());
        if (ALL_YEAR.contains(bare)) return Optional.of(EnumSet.allOf(Month.class));
        var shorter = TO.matcher(WORDS.matcher(bare).replaceAll("")).replaceAll("-");
        var months = EnumSet.noneOf(Month.class);
        for (var part : BETWEEN.split(shorter)) {
            var range = RANGE.matcher(part);
            if (!range.matches()) return Optional.empty();
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            if (!isMonth(first) || !isMonth(last)) return Optional.empty();
            add(months, Month.of(first), Month.of(last));
        }
        return Optional.of(months);
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    /** A season may go on beyond the end of a year. */
    private static void add(Set<Month> months, Month first, Month last) {
        for (var month = first; month != last; month = month.plus(1)) months.add(month);
        months.add(last);
    }
}
