package vn.lienketvung.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What every province of today is asked for: an indicator for each period of a kind, by which day, and which values it can
 * have at all.
 *
 * @param every how long the periods are
 * @param calendar by which calendar they begin and end
 * @param daysAfter the last day is so many days after the end of the period
 * @param least in the unit of the indicator
 * @param most null where there is no upper bound
 * @param decimals the most that a value may have
 */
public record CollectionRule(
        IndicatorCode indicator,
        PeriodKind every,
        PeriodCalendar calendar,
        int daysAfter,
        BigDecimal least,
        @Nullable BigDecimal most,
        int decimals) {

    public boolean covers(Period period) {
        return period.kind() == every && period.calendar() == calendar;
    }

    public LocalDate dueOn(Period period) {
        return period.end().plusDays(daysAfter);
    }
}
