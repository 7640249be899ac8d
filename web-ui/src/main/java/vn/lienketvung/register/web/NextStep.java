package vn.lienketvung.register.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.web.Fmt;

/**
 * The one thing to do next on an agreement: by this person, or, without an address, by somebody who is
 * awaited.
 *
 * @param key the message keys {@code register.next.<key>.title}, {@code .text} and {@code .button}
 * @param address where the link or the form goes; null when this person can only wait
 * @param hidden what the form carries besides; null for a link
 */
record NextStep(
        String key,
        List<Object> arguments,
        @Nullable String address,
        @Nullable Map<String, String> hidden) {

    static NextStep waiting(String key, Object... arguments) {
        return new NextStep(key, List.of(arguments), null, null);
    }

    static NextStep link(String key, String address, Object... arguments) {
        return new NextStep(key, List.of(arguments), address, null);
    }

    static NextStep form(String key, String address, Map<String, String> hidden, Object... args) {
        return new NextStep(key, List.of(args), address, Map.copyOf(hidden));
    }

    public boolean isMine() {
        return address != null;
    }

    public boolean isForm() {
        return hidden != null;
    }

    /** Whether a commitment's day is past. */
    public boolean isUrgent() {
        return key.endsWith("-late");
    }

    /** The arguments as a page writes them. */
    public Object[] values(Fmt fmt) {
        return arguments.stream().map(fmt::argument).toArray();
    }
}
