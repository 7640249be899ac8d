package vn.lienketvung.agreement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * A conclusion of the regional coordinating council that ends an agreement in force.
 *
 * @param number number and symbol of the signed document
 * @param madeOn the day on which the document was signed
 * @param effectiveOn the first day on which the agreement no longer binds
 */
public record CouncilConclusion(
        String number, LocalDate madeOn, String reason, LocalDate effectiveOn) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** As it is cited in one line, in every language: number, symbol and day. */
    String inShort() {
        return cited(number, madeOn);
    }

    static String cited(String number, LocalDate madeOn) {
        return number + ", " + written(madeOn);
    }

    static String written(LocalDate day) {
        return DAY.format(day);
    }
}
