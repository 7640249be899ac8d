package vn.lienketvung.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.PlaceNames.Named;

/** Finds communes by what tables call them, without asking the database row by row. */
public final class PlaceBook {

    /** Longer ones are no names, and not to be kept in memory. */
    private static final int LONGEST_KEPT = 200;

    private static final Pattern SHORT_KIND = Pattern.compile("^(p|x|tt) ");

    private final PlaceNames names;
    private final LocalDate today;
    private final Map<String, String> provinces = new HashMap<>();
    private final Map<String, List<Named>> communes;
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, String> provincesWritten = new HashMap<>();
    private @Nullable Map<String, List<Named>> former;

    public PlaceBook(PlaceNames names, LocalDate today) {
        this.names = names;
        this.today = today;
        for (var each : names.provinces(today))
            provinces.put(provinceKey(each.written()), each.code());
        this.communes = byKey(names.on(today));
    }

    /**
     * What a name leads to.
     *
     * @param found the one commune it means; null when there is none, or more than one
     * @param rule what to tell otherwise; null when one was found
     * @param candidates what they are called that it may mean
     */
    public record Answer(@Nullable Named found, @Nullable String rule, String candidates) {}

    /** The code of the province of today; null when no province is or was called so. */
    public @Nullable String province(String written) {
        return written.length() > LONGEST_KEPT
                ? null
                : provincesWritten.computeIfAbsent(written, key -> provinces.get(provinceKey(key)));
    }

    public Answer commune(String province, String written) {
        if (written.length() > LONGEST_KEPT) return look(province, written);
        return answers.computeIfAbsent(province + '\n' + written, key -> look(province, written));
    }

    private Answer look(String province, String written) {
        var today = meant(communes, province, written);
        if (!today.isEmpty()) return answer(today, "commune-several");
        if (former == null) former = byKey(names.formerlyBefore(this.today));
        var before = meant(former, province, written);
        return before.isEmpty()
                ? new Answer(null, "commune-unknown", "")
                : answer(before, "commune-split");
    }

    private static Answer answer(List<Named> meant, String several) {
        if (meant.size() == 1) return new Answer(meant.getFirst(), null, "");
        return new Answer(
                null,
                several,
                meant.stream().map(Named::called).limit(6).collect(Collectors.joining(", ")));
    }

    private static List<Named> meant(
            Map<String, List<Named>> book, String province, String written) {
        var key = HeadingMatch.plain(beforeComma(written));
        var spelt = SHORT_KIND.matcher(key).replaceFirst("");
        var all =
                book.getOrDefault(
                        province + ' ' + key, book.getOrDefault(province + ' ' + spelt, List.of()));
        var exact = all.stream().filter(each -> each.written().equalsIgnoreCase(written)).toList();
        return distinct(exact.isEmpty() ? all : exact);
    }

    private static String beforeComma(String written) {
        int comma = written.indexOf(',');
        return comma < 0 ? written : written.substring(0, comma);
    }

    private static List<Named> distinct(List<Named> all) {
        return List.copyOf(
                all.stream()
                        .collect(
                                Collectors.toMap(
                                        Named::unit,
                                        Function.identity(),
                                        (one, other) -> one,
                                        java.util.LinkedHashMap::new))
                        .values());
    }

    private static Map<String, List<Named>> byKey(List<Named> all) {
        var book = new HashMap<String, List<Named>>();
        for (var each : all) {
            var whole = each.province() + ' ' + HeadingMatch.plain(each.written());
            var bare = each.province() + ' ' + HeadingMatch.plain(each.bare());
            book.computeIfAbsent(whole, key -> new java.util.ArrayList<>()).add(each);
            if (!bare.equals(whole))
                book.computeIfAbsent(bare, key -> new java.util.ArrayList<>()).add(each);
        }
        return book;
    }

    private static String provinceKey(String written) {
        return HeadingMatch.plain(written)
                .replaceFirst("^(tinh|thanh pho|tp) ", "")
                .replaceFirst("^hcm$", "ho chi minh");
    }
}
