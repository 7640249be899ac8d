package vn.lienketvung.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is measured: its name and exact meaning, unit, who answers for it, how often and by which calendar it is measured, and
 * by which rule the figures of places may be put together.
 *
 * @param owner the body responsible, in words
 * @param weight the indicator whose figures weigh a mean; null for every other rule
 * @param breaks oldest first
 */
public record Indicator(
        IndicatorCode code,
        IndicatorTheme theme,
        Phrase name,
        Phrase definition,
        Phrase unit,
        Phrase owner,
        Frequency frequency,
        PeriodCalendar calendar,
        MergeRule rule,
        @Nullable IndicatorCode weight,
        List<SeriesBreak> breaks) {

    public Indicator {
        breaks = List.copyOf(breaks);
        if ((rule == MergeRule.WEIGHTED_MEAN) != (weight != null))
            throw new IllegalArgumentException("A mean, and nothing else, has a weight: " + code);
        if (code.equals(weight))
            throw new IllegalArgumentException("No indicator weighs itself: " + code);
    }
}
