package vn.lienketvung.dossier;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.lienketvung.ocop.SelfScore;

/** Chosen options as one line of text, such as {@code A1a:2 B2:1}: always the same for the same choices. */
public final class WrittenScore {

    private WrittenScore() {}

    public static String chosen(SelfScore score) {
        return new TreeMap<>(score.chosen())
                .entrySet().stream()
                        .map(each -> each.getKey() + ":" + each.getValue())
                        .collect(joining(" "));
    }

    public static String conditions(SelfScore score) {
        return String.join(" ", new TreeSet<>(score.conditions()));
    }

    public static SelfScore read(String chosen, String conditions) {
        Map<String, Integer> options = new TreeMap<>();
        if (!chosen.isEmpty())
            for (var each : chosen.split(" ")) {
                var at = each.indexOf(':');
                options.put(each.substring(0, at), Integer.valueOf(each.substring(at + 1)));
            }
        return new SelfScore(
                options, conditions.isEmpty() ? Set.of() : Set.of(conditions.split(" ")));
    }
}
