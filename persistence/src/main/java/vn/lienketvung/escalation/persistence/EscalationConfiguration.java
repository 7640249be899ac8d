package vn.lienketvung.escalation.persistence;

import java.util.EnumMap;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.lienketvung.calendar.CountUnit;
import vn.lienketvung.calendar.Span;
import vn.lienketvung.escalation.LadderStep;
import vn.lienketvung.escalation.LadderTimes;

/**
 * When the steps come: {@code portal.escalation.first-reminder=-30d}, {@code portal.escalation.council=45wd} and so
 * on, days ({@code d}) or working days ({@code wd}) from the deadline.
 */
@Configuration(proxyBeanMethods = false)
class EscalationConfiguration {

    private static final Pattern SPAN = Pattern.compile("(-?\\d{1,3})(w?d)");

    @Bean
    LadderTimes ladderTimes(Environment settings) {
        var spans = new EnumMap<LadderStep, Span>(LadderStep.class);
        for (var step : LadderStep.values()) {
            var typed = settings.getProperty(key(step));
            spans.put(step, typed == null ? step.usual() : span(key(step), typed));
        }
        return new LadderTimes(
                spans,
                settings.getProperty(
                        "portal.escalation.days-to-answer",
                        Integer.class,
                        LadderTimes.USUAL_DAYS_TO_ANSWER));
    }

    private static String key(LadderStep step) {
        return "portal.escalation." + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Span span(String key, String typed) {
        var found = SPAN.matcher(typed.strip());
        if (!found.matches())
            throw new IllegalArgumentException(
                    key + " is a number of days such as -30d or 10wd, not " + typed);
        return new Span(
                Integer.parseInt(found.group(1)),
                found.group(2).equals("d") ? CountUnit.CALENDAR_DAYS : CountUnit.WORKING_DAYS);
    }
}
