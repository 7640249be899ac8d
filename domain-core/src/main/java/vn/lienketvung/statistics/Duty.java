package vn.lienketvung.statistics;

import java.time.LocalDate;

/** One figure that a province owes: an indicator for a period. */
public record Duty(Indicator indicator, CollectionRule rule, Period period) {

    /** The last day on which it is in time. */
    public LocalDate dueOn() {
        return rule.dueOn(period);
    }

    public FigureKey key(Place province) {
        return new FigureKey(indicator.code(), province, period);
    }
}
