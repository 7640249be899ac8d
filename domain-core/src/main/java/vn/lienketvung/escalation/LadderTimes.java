package vn.lienketvung.escalation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import vn.lienketvung.calendar.Span;

/**
 * When each step comes, and how long there is to answer one; settings of the portal.
 *
 * @param spans counted from the deadline; a reminder before it, everything else after it, in the order of the steps
 * @param daysToAnswer working days from the day on which a step was taken
 */
public record LadderTimes(Map<LadderStep, Span> spans, int daysToAnswer) {

    /** The number of working days within which a step is to be answered, unless the settings say otherwise. */
    public static final int USUAL_DAYS_TO_ANSWER = 5;

    public static final LadderTimes USUAL = new LadderTimes(usual(), USUAL_DAYS_TO_ANSWER);

    /**
     * @throws IllegalArgumentException when a step is missing, lies on the wrong side of the deadline, or there is
     *     no time to answer
     */
    public LadderTimes {
        spans = Map.copyOf(spans);
        if (daysToAnswer < 1) throw new IllegalArgumentException("An answer needs a day");
        for (var step : LadderStep.values()) {
            var span = spans.get(step);
            if (span == null || span.count() == 0 || span.count() < 0 != step.isReminder())
                throw new IllegalArgumentException("No fitting time for " + step + ": " + span);
        }
    }

    public Span of(LadderStep step) {
        return Objects.requireNonNull(spans.get(step));
    }

    private static Map<LadderStep, Span> usual() {
        var spans = new EnumMap<LadderStep, Span>(LadderStep.class);
        for (var step : LadderStep.values()) spans.put(step, step.usual());
        return spans;
    }
}
