package vn.lienketvung.register.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes parameters of an address one by one: keeps what is understood, names what is not. */
final class Reading {

    private final Map<String, String> parameters;
    final Map<String, String> kept = new LinkedHashMap<>();
    final List<String> ignored = new ArrayList<>();

    Reading(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    <T> @Nullable T take(String name, Function<String, T> parse) {
        var value = parameters.get(name);
        if (value == null || value.isBlank()) return null;
        try {
            var parsed = parse.apply(value);
            kept.put(name, value.strip());
            return parsed;
        } catch (IllegalArgumentException e) {
            ignored.add(name.toLowerCase(Locale.ROOT) + "=" + RegisterQuery.shortened(value));
            return null;
        }
    }
}
