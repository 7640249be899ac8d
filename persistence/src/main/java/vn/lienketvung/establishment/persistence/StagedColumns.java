package vn.lienketvung.establishment.persistence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.Particulars;
import vn.lienketvung.establishment.Sector;

/** What an establishment says, column by column as the register keeps it. */
final class StagedColumns {

    private static final Map<String, Function<Particulars, @Nullable Object>> ALL = all();

    private StagedColumns() {}

    private static Map<String, Function<Particulars, @Nullable Object>> all() {
        var all = new LinkedHashMap<String, Function<Particulars, @Nullable Object>>();
        all.put("kind", said -> said.kind().name());
        all.put("name", Particulars::name);
        all.put("province", said -> said.place().province().value());
        all.put("commune", said -> said.place().commune().toString());
        all.put("address", said -> said.place().address());
        all.put("tax_code", said -> said.taxCode() == null ? null : said.taxCode().value());
        all.put(
                "founded_on",
                said -> said.foundedOn() == null ? null : said.foundedOn().toString());
        all.put("members", said -> said.members() == null ? null : said.members().toString());
        all.put("size", said -> said.size() == null ? null : said.size().name());
        all.put(
                "sectors",
                said ->
                        said.sectors().stream()
                                .sorted()
                                .map(Sector::name)
                                .collect(Collectors.joining(" ")));
        all.put("representative", said -> said.representative().fullName());
        all.put("representative_position", said -> said.representative().position());
        all.put("phone", said -> said.phone().value());
        all.put("email", said -> said.email() == null ? null : said.email().value());
        all.put("website", said -> said.website() == null ? null : said.website().value());
        return all;
    }

    static List<String> names() {
        return new ArrayList<>(ALL.keySet());
    }

    /** Behind each other, each with the prefix. */
    static String joined(String prefix) {
        return ALL.keySet().stream().map(each -> prefix + each).collect(Collectors.joining(", "));
    }

    /** The values of one column, row by row. */
    static @Nullable String[] column(String name, List<Particulars> rows) {
        var read = ALL.get(name);
        if (read == null) throw new IllegalArgumentException(name);
        var values = new @Nullable String[rows.size()];
        for (int at = 0; at < values.length; at++) values[at] = (String) read.apply(rows.get(at));
        return values;
    }
}
