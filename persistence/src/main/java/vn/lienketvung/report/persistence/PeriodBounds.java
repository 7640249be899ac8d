package vn.lienketvung.report.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import vn.lienketvung.report.ReportPeriod;
import vn.lienketvung.shared.VietnamTime;

/** A period as statements name it: its first and last day, and the instants at which it begins and has ended. */
final class PeriodBounds {

    private PeriodBounds() {}

    static Map<String, Object> of(ReportPeriod period) {
        return Map.of(
                "first",
                period.start(),
                "last",
                period.cutOff(),
                "begins",
                beginning(period.start()),
                "ends",
                beginning(period.cutOff().plusDays(1)));
    }

    private static OffsetDateTime beginning(LocalDate day) {
        return day.atStartOfDay(VietnamTime.ZONE).toOffsetDateTime();
    }
}
