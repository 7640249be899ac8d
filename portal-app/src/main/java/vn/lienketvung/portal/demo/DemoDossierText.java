package vn.lienketvung.portal.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import vn.lienketvung.ocop.StarBand;

/**
 * One line of the invented dossiers.
 *
 * @param end how far it has come
 * @param daysAgo when it was begun
 * @param points about how many the council gives
 */
record DemoDossierText(
        DemoDossierEnd end, int daysAgo, int points, boolean small, DemoProductText product) {

    /** A certificate that expires soon ends in so many days; its renewal was begun some days ago. */
    private static final int ENDS_IN_DAYS = 60;

    static DemoDossierText of(String line, LocalDate today) {
        var cells = line.split("\\|", -1);
        var end = DemoDossierEnd.valueOf(cells[0]);
        return new DemoDossierText(
                end,
                end == DemoDossierEnd.EXPIRING ? longAgo(today) : Integer.parseInt(cells[1]),
                Integer.parseInt(cells[2]),
                cells[3].equals("small"),
                new DemoProductText(Arrays.copyOfRange(cells, 4, cells.length)));
    }

    private static int longAgo(LocalDate today) {
        var decided = today.plusDays(ENDS_IN_DAYS).minusMonths(StarBand.VALID_MONTHS);
        return (int) ChronoUnit.DAYS.between(decided, today) + DemoDossiers.DECIDED_AFTER;
    }
}
