package vn.lienketvung.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.PledgeKind;

/**
 * Nguồn lực: what pledges are added up of. Things are added up when they are the same thing in the same unit, money and people always.
 *
 * @param what null unless it is a thing
 * @param unit null unless it is a thing
 */
public record Resource(PledgeKind kind, @Nullable String what, @Nullable String unit) {

    private static final String BETWEEN = "|";

    /** As a row of a table is called: {@code MONEY}, or {@code IN_KIND|chiếc|xe lạnh}. */
    String row() {
        return kind == PledgeKind.IN_KIND
                ? String.join(BETWEEN, kind.name(), plain(unit), plain(what))
                : kind.name();
    }

    /** The resource that {@link #row()} wrote; empty for anything else. */
    public static Optional<Resource> parse(String row) {
        var parts = row.split("\\|", 3);
        return Stream.of(PledgeKind.values())
                .filter(kind -> kind.name().equals(parts[0]))
                .filter(kind -> parts.length == (kind == PledgeKind.IN_KIND ? 3 : 1))
                .findFirst()
                .map(kind ->
                        parts.length == 1
                                ? new Resource(kind, null, null)
                                : new Resource(kind, parts[2], parts[1]));
    }

    /** The same thing however it was typed. */
    private static String plain(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.strip()
                        .replaceAll("\\s+", " ")
                        .replace(BETWEEN, "/")
                        .toLowerCase(Locale.ROOT);
    }
}
