package vn.lienketvung.statistics.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.geography.AdministrativeUnit;
import vn.lienketvung.geography.Region;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.shared.web.Fmt;
import vn.lienketvung.statistics.CollectionRule;
import vn.lienketvung.statistics.FigureEntry;
import vn.lienketvung.statistics.KnownFigure;
import vn.lienketvung.statistics.Mosaic;
import vn.lienketvung.statistics.Period;
import vn.lienketvung.statistics.PeriodCalendar;
import vn.lienketvung.statistics.Phrase;
import vn.lienketvung.statistics.Place;
import vn.lienketvung.statistics.Provenance;

/** Says places, periods and sources in the language of the reader. */
@Component
class FigureWords {

    /** So many names are read; of more all but a few are counted. */
    private static final int MOST_NAMES = 6;

    private final MessageSource messages;
    private final Fmt fmt;

    FigureWords(MessageSource messages, Fmt fmt) {
        this.messages = messages;
        this.fmt = fmt;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    String of(Enum<?> value) {
        return say(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    String of(Phrase phrase) {
        return phrase.in(fmt.lang());
    }

    String day(LocalDate day) {
        return fmt.date(day);
    }

    String moment(Instant at) {
        return fmt.moment(at);
    }

    String number(Number value) {
        return fmt.number(value);
    }

    /** Rounded to so many decimals. */
    String number(BigDecimal value, int decimals) {
        return fmt.number(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    String percent(BigDecimal share) {
        return fmt.percent(share);
    }

    /** The day, or the other while there is none. */
    String date(@Nullable LocalDate day, LocalDate otherwise) {
        return fmt.date(day == null ? otherwise : day);
    }

    /** Its name; that of a former province says that it is one. */
    String of(Place place, Mosaic mosaic) {
        return switch (place) {
            case Place.Nation _ -> say("statistics.nation");
            case Place.InRegion region -> {
                var found = mosaic.region(region);
                yield isEnglish() ? found.nameEnglish() : found.name();
            }
            case Place.Province(var unit) -> {
                var found = mosaic.unit(unit);
                yield isFormer(found) ? say("statistics.former", name(found)) : name(found);
            }
        };
    }

    /** Its name in a table whose title says of which day the names are. */
    String brief(Place place, Mosaic mosaic) {
        return place instanceof Place.Province(var unit)
                ? name(mosaic.unit(unit))
                : of(place, mosaic);
    }

    /** In Vietnamese order. */
    String names(List<UnitId> units, Mosaic mosaic) {
        return some(
                mosaic.inOrder(units).stream()
                        .map(unit -> of(Place.province(unit), mosaic))
                        .toList());
    }

    /** As many of the names as are read, and how many more there are. */
    String some(List<String> names) {
        var shown = names.size() <= MOST_NAMES ? names : names.subList(0, MOST_NAMES - 1);
        var named = String.join(", ", shown);
        return shown.size() == names.size()
                ? named
                : say("statistics.more", named, fmt.number(names.size() - shown.size()));
    }

    String of(Period period) {
        var year = String.valueOf(period.year());
        var month = period.end().getMonthValue();
        var words =
                switch (period.kind()) {
                    case DAY -> fmt.date(period.end());
                    case MONTH -> say("statistics.period.month", String.valueOf(month), year);
                    case QUARTER ->
                            say("statistics.period.quarter", String.valueOf(month / 3), year);
                    case HALF_YEAR -> say("statistics.period.half." + (month <= 6 ? 1 : 2), year);
                    case NINE_MONTHS -> say("statistics.period.nine", year);
                    case YEAR -> say("statistics.period.year", year);
                    case YEARS ->
                            say(
                                    "statistics.period.years",
                                    String.valueOf(period.start().getYear()),
                                    year);
                };
        return period.calendar() == PeriodCalendar.STATISTICAL
                ? words
                : say("statistics.period.reporting", words);
    }

    /** The title of what shows these figures, which says so when some are made up for a trial portal. */
    String marked(String title, Stream<KnownFigure> figures) {
        return areMadeUp(figures) ? say("statistics.made-up", title) : title;
    }

    String marked(Period period, Stream<KnownFigure> figures) {
        return marked(period, areMadeUp(figures));
    }

    String marked(Period period, boolean madeUp) {
        return madeUp ? say("statistics.made-up.period", of(period)) : of(period);
    }

    private static boolean areMadeUp(Stream<KnownFigure> figures) {
        return figures.anyMatch(figure -> figure.revision().provenance().isMadeUp());
    }

    /** The documents behind figures, each once. */
    String sources(Stream<KnownFigure> figures) {
        var named =
                figures.map(figure -> of(figure.revision().provenance().document()))
                        .distinct()
                        .collect(Collectors.joining("; "));
        return named.isEmpty() ? say("statistics.dash") : named;
    }

    /** The document with the page, as far as it is known. */
    String of(Provenance from) {
        var page = from.page();
        return page == null
                ? of(from.document())
                : say("statistics.page", of(from.document()), page);
    }

    /** Which values there can be. */
    String range(CollectionRule rule) {
        var most = rule.most();
        var bounds =
                most == null
                        ? say("submission.range.from", number(rule.least()))
                        : say("submission.range", number(rule.least()), number(most));
        return rule.decimals() == 0
                ? say("submission.range.whole", bounds)
                : say("submission.range.decimals", bounds, number(rule.decimals()));
    }

    /** The document of what was entered with the page, as far as it has several. */
    String source(FigureEntry entry) {
        return entry.page() == null
                ? entry.document()
                : say("statistics.page", entry.document(), entry.page());
    }

    String name(Region region) {
        return isEnglish() ? region.nameEnglish() : region.name();
    }

    String name(AdministrativeUnit unit) {
        var last = unit.latest();
        return isEnglish() ? last.nameEnglish() : last.name();
    }

    private static boolean isFormer(AdministrativeUnit unit) {
        return unit.validity().until() != null;
    }

    private boolean isEnglish() {
        return fmt.lang().equals("en");
    }
}
