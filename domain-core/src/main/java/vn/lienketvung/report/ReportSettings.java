package vn.lienketvung.report;

import java.time.LocalDate;

/**
 * Who gets the reports, and until when.
 *
 * @param dueDay the day of the last month on which provinces report at the latest; Decree 09/2019/NĐ-CP, article 13: the 25th to the
 *     Government
 * @param rollUpDays so many days later the ministry has rolled them up
 * @param addressee who gets the reports of the provinces
 * @param nationAddressee who gets the ministry's
 */
public record ReportSettings(int dueDay, int rollUpDays, String addressee, String nationAddressee) {

    public static final ReportSettings USUAL =
            new ReportSettings(25, 20, "Bộ Công Thương", "Thủ tướng Chính phủ");

    private static final int LAST_OF_ANY = 28;

    /**
     * @throws IllegalArgumentException when the day is not after the cut-off or not in every month, or nobody gets the reports
     */
    public ReportSettings {
        if (dueDay < 15 || dueDay > LAST_OF_ANY)
            throw new IllegalArgumentException("dueDay is 15 to 28, not " + dueDay);
        if (rollUpDays < 1 || rollUpDays > 60)
            throw new IllegalArgumentException("rollUpDays is 1 to 60, not " + rollUpDays);
        if (addressee.isBlank() || nationAddressee.isBlank())
            throw new IllegalArgumentException("Somebody gets the reports");
    }

    public LocalDate dueOn(ReportingBody body, ReportPeriod period) {
        var provinces = period.dueOn(dueDay);
        return body.isNation() ? provinces.plusDays(rollUpDays) : provinces;
    }

    public String addresseeOf(ReportingBody body) {
        return body.isNation() ? nationAddressee : addressee;
    }
}
