package vn.lienketvung.catalogue.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienketvung.catalogue.CatalogueFilter;
import vn.lienketvung.catalogue.Demand;

/**
 * A demand and a filter as a {@code tsquery}. Words are letters and digits, the rest are codes of our own, so nothing in them can
 * mean anything to the database; quotes keep it so.
 */
final class Lexemes {

    private Lexemes() {}

    /** Empty when everything is asked for. */
    static String of(Demand demand, CatalogueFilter filter) {
        var season = filter.season();
        return Stream.of(
                        words(demand),
                        any("r:", filter.regions(), each -> each.value()),
                        any("p:", filter.provinces(), each -> each.value()),
                        any("g:", filter.groups(), Enum::name),
                        any("s:", filter.stars(), String::valueOf),
                        season == null ? "" : quoted("m:" + season.getValue()),
                        any("c:", filter.certificates(), Enum::name))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" & "));
    }

    static String both(String one, String other) {
        return one.isEmpty() ? other : one + " & " + other;
    }

    static String quoted(String lexeme) {
        return "'" + lexeme.replace("'", "''") + "'";
    }

    private static String words(Demand demand) {
        return demand.isAnything()
                ? ""
                : demand.ways().stream()
                        .map(Lexemes::way)
                        .distinct()
                        .collect(Collectors.joining(" | ", "(", ")"));
    }

    private static String way(List<Set<String>> way) {
        return way.stream()
                .map(each -> any("", each, word -> word))
                .collect(Collectors.joining(" & "));
    }

    private static <T> String any(String kind, Collection<T> values, Function<T, String> code) {
        return values.isEmpty()
                ? ""
                : values.stream()
                        .map(each -> quoted(kind + code.apply(each)))
                        .sorted()
                        .collect(Collectors.joining(" | ", "(", ")"));
    }
}
