package vn.lienketvung.reliability;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lienketvung.analysis.Quarter;

/**
 * Kỳ của hồ sơ: four quarters in a row. A year evens out seasons, and few provinces have enough commitments due in less.
 *
 * @param last the last of the four
 */
public record RecordPeriod(Quarter last) {

    private static final int QUARTERS = 4;
    private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)-q([1-4])");

    /** The last that is over when every day up to that one has ended. */
    public static RecordPeriod endedBy(LocalDate ended) {
        var quarter = Quarter.of(ended);
        return new RecordPeriod(quarter.lastDay().isAfter(ended) ? quarter.plus(-1) : quarter);
    }

    /** The period that {@link #text()} wrote; empty for anything else. */
    public static Optional<RecordPeriod> parse(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) return Optional.empty();
        return Optional.of(
                new RecordPeriod(
                        new Quarter(
                                Integer.parseInt(written.group(1)),
                                Integer.parseInt(written.group(2)))));
    }

    /** As addresses and the database write it: 2026-q3 for the four quarters up to the third of 2026. */
    public String text() {
        return last.year() + "-q" + last.number();
    }

    public LocalDate firstDay() {
        return last.plus(1 - QUARTERS).firstDay();
    }

    public LocalDate lastDay() {
        return last.lastDay();
    }

    /** The one that ended a quarter earlier. */
    public RecordPeriod previous() {
        return new RecordPeriod(last.plus(-1));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }
}
