package vn.lienketvung.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a province owes for each period, by the rules of collection. A period is owed from its first day on, so that an
 * estimate can be given before it ends; periods that ended before the provinces of today began are owed by nobody.
 */
public final class Duties {

    private final List<CollectionRule> rules;
    private final Map<IndicatorCode, Indicator> indicators;
    private final LocalDate today;

    private Duties(
            List<CollectionRule> rules, Map<IndicatorCode, Indicator> indicators, LocalDate today) {
        this.rules = rules;
        this.indicators = indicators;
        this.today = today;
    }

    /**
     * @param indicators rules on others are passed over
     */
    static Duties of(List<CollectionRule> rules, List<Indicator> indicators, LocalDate today) {
        var byCode =
                indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        var known = rules.stream().filter(rule -> byCode.containsKey(rule.indicator())).toList();
        return new Duties(known, byCode, today);
    }

    /** Newest first. */
    public List<Period> periods() {
        var periods = new TreeSet<Period>(Comparator.reverseOrder());
        for (var rule : rules)
            for (int year = Boundaries.LAST_DAY_OF_63.getYear();
                    year <= today.getYear() + 1;
                    year++)
                candidates(rule, year).stream().filter(this::isOpen).forEach(periods::add);
        return List.copyOf(periods);
    }

    /** The newest that has ended: the one whose figures are asked for now. */
    public Optional<Period> current() {
        return periods().stream().filter(period -> period.end().isBefore(today)).findFirst();
    }

    /** In the order of the catalogue; none for a period that nobody owes. */
    public List<Duty> in(Period period) {
        if (!isOpen(period)) return List.of();
        return rules.stream()
                .filter(rule -> rule.covers(period))
                .map(rule -> new Duty(indicator(rule), rule, period))
                .toList();
    }

    public Optional<Duty> find(IndicatorCode indicator, Period period) {
        return in(period).stream()
                .filter(duty -> duty.indicator().code().equals(indicator))
                .findFirst();
    }

    private Indicator indicator(CollectionRule rule) {
        return Objects.requireNonNull(indicators.get(rule.indicator()));
    }

    private boolean isOpen(Period period) {
        return period.end().isAfter(Boundaries.LAST_DAY_OF_63) && !period.start().isAfter(today);
    }

    private static List<Period> candidates(CollectionRule rule, int year) {
        var calendar = rule.calendar();
        return switch (rule.every()) {
            case YEAR -> List.of(Period.year(calendar, year));
            case HALF_YEAR ->
                    List.of(Period.half(calendar, year, 1), Period.half(calendar, year, 2));
            case QUARTER -> quarters(year);
            case DAY, MONTH, NINE_MONTHS, YEARS ->
                    throw new IllegalArgumentException("Not collected by " + rule.every());
        };
    }

    private static List<Period> quarters(int year) {
        var quarters = new ArrayList<Period>();
        for (int number = 1; number <= 4; number++) quarters.add(Period.quarter(year, number));
        return quarters;
    }
}
