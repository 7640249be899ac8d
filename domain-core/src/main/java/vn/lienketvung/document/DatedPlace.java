package vn.lienketvung.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Địa danh và thời gian ban hành: where and when a document was issued.
 *
 * @param place null when it is to be written by hand
 * @param day null when it is to be written by hand
 */
public record DatedPlace(@Nullable String place, @Nullable LocalDate day) {

    /** Neither is known yet. */
    public static final DatedPlace OPEN = new DatedPlace(null, null);

    public DatedPlace {
        place = place == null ? null : Legible.line(place);
    }

    /**
     * {@code Huế, ngày 08 tháng 5 năm 2020}: days below 10 and the months 1 and 2 get a zero in front of them (annex I part
     * II section I.4), so that nobody adds a digit.
     */
    public String text() {
        return (place == null ? Blank.LONG : place) + ", " + (day == null ? open() : of(day));
    }

    /** The same of a day in the middle of a sentence: {@code ngày 08 tháng 5 năm 2020}. */
    public static String of(LocalDate day) {
        return "ngày %s tháng %s năm %d"
                .formatted(
                        leading(day.getDayOfMonth(), 10),
                        leading(day.getMonthValue(), 3),
                        day.getYear());
    }

    private static String open() {
        return "ngày " + Blank.SHORT + " tháng " + Blank.SHORT + " năm " + Blank.SHORT;
    }

    private static String leading(int number, int below) {
        return number < below ? "0" + number : String.valueOf(number);
    }
}
