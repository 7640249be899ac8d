package vn.lienketvung.analysis.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.analysis.Period;
import vn.lienketvung.analysis.Quarter;
import vn.lienketvung.analysis.Scope;
import vn.lienketvung.geography.ZoningScheme;
import vn.lienketvung.register.Places.RegionGroup;
import vn.lienketvung.shared.web.Fmt;

/** Says what the cards say, in the language of the reader. */
@Component
class OverviewWords {

    private final MessageSource messages;
    private final Fmt fmt;

    OverviewWords(MessageSource messages, Fmt fmt) {
        this.messages = messages;
        this.fmt = fmt;
    }

    String say(String key, Object... arguments) {
        var written = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) written[i] = fmt.argument(arguments[i]);
        return messages.getMessage(key, written, LocaleContextHolder.getLocale());
    }

    String number(Number number) {
        return fmt.number(number);
    }

    String percent(BigDecimal share) {
        return fmt.percent(share);
    }

    String date(LocalDate day) {
        return fmt.date(day);
    }

    String period(Period period) {
        return say(
                "analysis.period." + period.span().name(),
                String.valueOf(period.year()),
                roman(period.number()));
    }

    String quarter(Quarter quarter) {
        return period(Period.of(quarter));
    }

    /** {@code tăng 4,2 điểm}, or that nothing changed; null when it cannot be compared. */
    @Nullable String change(@Nullable BigDecimal points) {
        if (points == null) return null;
        return switch (points.signum()) {
            case 1 -> say("analysis.up", points);
            case -1 -> say("analysis.down", points.negate());
            default -> say("analysis.same");
        };
    }

    /** The part of the country: a province, a region, or all of it. */
    String place(Scope scope, List<RegionGroup> groups) {
        if (scope.province() != null) return groups.getFirst().provinces().getFirst().name();
        var zone = scope.zone();
        if (zone != null)
            return say(
                    "analysis.zone.place",
                    zone.region() == null ? say("analysis.nation") : name(groups.getFirst()),
                    scheme(zone.scheme()));
        return scope.region() == null ? say("analysis.nation") : name(groups.getFirst());
    }

    /** The day as on which it was known; null for now. */
    @Nullable String knownOn(Scope scope) {
        return scope.knownOn() == null ? null : say("analysis.known-on", scope.knownOn());
    }

    String scheme(ZoningScheme scheme) {
        return say("statistics.gap.scheme." + scheme.name());
    }

    String name(RegionGroup region) {
        return english() ? region.nameEnglish() : region.name();
    }

    boolean english() {
        return fmt.lang().equals("en");
    }

    private static String roman(int number) {
        return switch (number) {
            case 1 -> "I";
            case 2 -> "II";
            case 3 -> "III";
            default -> "IV";
        };
    }
}
