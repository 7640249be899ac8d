package vn.lienketvung.agreement.web.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one person typed and what is stored by now, field by field. Rows that bear an id are compared with the same
 * row, wherever it stands; a row that only one side has is kept or left out as a whole.
 */
final class FieldMerge {

    private static final Pattern IN_ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.(.+)");

    /** The fields by which a row is known again. */
    private static final List<String> IDENTITY = List.of("id", "organisation");

    /**
     * Something to choose.
     *
     * @param key the field, or the row, such as {@code commitments[1]}
     * @param mine the field or the fields of the row as typed; empty when the row is not there
     * @param theirs as stored
     */
    record Difference(String key, Map<String, String> mine, Map<String, String> theirs) {

        boolean isRow() {
            return key.endsWith("]");
        }

        /** Nothing is lost unless somebody says so: what others added or filled in stays. */
        boolean takesTheirsAtFirst() {
            return mine.values().stream().allMatch(String::isBlank);
        }
    }

    private record Row(
            String list,
            int position,
            @Nullable Map<String, String> mine,
            @Nullable Map<String, String> theirs) {

        String key() {
            return list + "[" + position + "]";
        }
    }

    private final Map<String, String> mine = new LinkedHashMap<>();
    private final Map<String, String> theirs = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private FieldMerge() {}

    static FieldMerge of(Map<String, String> mine, Map<String, String> theirs) {
        var merge = new FieldMerge();
        var own = split(mine, merge.mine);
        var other = split(theirs, merge.theirs);
        var lists = new LinkedHashSet<>(own.keySet());
        lists.addAll(other.keySet());
        for (var list : lists)
            merge.pair(
                    list,
                    new ArrayList<>(own.getOrDefault(list, new TreeMap<>()).values()),
                    new ArrayList<>(other.getOrDefault(list, new TreeMap<>()).values()));
        return merge;
    }

    private static Map<String, TreeMap<Integer, Map<String, String>>> split(
            Map<String, String> values, Map<String, String> single) {
        var lists = new LinkedHashMap<String, TreeMap<Integer, Map<String, String>>>();
        values.forEach((name, value) -> {
            var found = IN_ROW.matcher(name);
            if (!found.matches()) single.put(name, value);
            else
                lists.computeIfAbsent(found.group(1), list -> new TreeMap<>())
                        .computeIfAbsent(
                                Integer.valueOf(found.group(2)), row -> new LinkedHashMap<>())
                        .put(found.group(3), value);
        });
        lists.values().forEach(list -> list.values().removeIf(FieldMerge::isBlank));
        return lists;
    }

    private static boolean isBlank(Map<String, String> row) {
        return row.values().stream().allMatch(String::isBlank);
    }

    private void pair(String list, List<Map<String, String>> own, List<Map<String, String>> other) {
        var left = new ArrayList<>(other);
        for (int i = 0; i < own.size(); i++) {
            var match = match(own.get(i), i, other);
            left.remove(match);
            rows.add(new Row(list, i, own.get(i), match));
        }
        for (var row : left) rows.add(new Row(list, own.size() + left.indexOf(row), null, row));
    }

    private static @Nullable Map<String, String> match(
            Map<String, String> row, int position, List<Map<String, String>> other) {
        for (var field : IDENTITY) {
            if (!row.containsKey(field)) continue;
            var id = row.get(field);
            return other.stream()
                    .filter(each -> !id.isBlank() && id.equals(each.get(field)))
                    .findFirst()
                    .orElse(null);
        }
        return position < other.size() ? other.get(position) : null;
    }

    List<Difference> differences() {
        var found = new ArrayList<Difference>();
        compare("", mine, theirs, found);
        for (var row : rows) {
            if (row.mine() != null && row.theirs() != null)
                compare(row.key() + ".", row.mine(), row.theirs(), found);
            else found.add(new Difference(row.key(), known(row.mine()), known(row.theirs())));
        }
        return found;
    }

    private static Map<String, String> known(@Nullable Map<String, String> row) {
        return Objects.requireNonNullElse(row, Map.of());
    }

    private static void compare(
            String prefix,
            Map<String, String> own,
            Map<String, String> other,
            List<Difference> found) {
        for (var name : names(own, other)) {
            var typed = own.getOrDefault(name, "");
            var stored = other.getOrDefault(name, "");
            if (!typed.equals(stored))
                found.add(new Difference(prefix + name, Map.of(name, typed), Map.of(name, stored)));
        }
    }

    private static LinkedHashSet<String> names(Map<String, String> own, Map<String, String> other) {
        var names = new LinkedHashSet<>(own.keySet());
        names.addAll(other.keySet());
        return names;
    }

    /**
     * The section as chosen.
     *
     * @param choices by the key of a difference: whether the stored side is taken
     */
    Map<String, String> merged(Map<String, Boolean> choices) {
        var values = new LinkedHashMap<String, String>();
        put("", mine, theirs, choices, "", values);
        var next = new LinkedHashMap<String, Integer>();
        for (var row : rows) {
            if (!stays(row, choices)) continue;
            var at = next.merge(row.list(), 1, Integer::sum) - 1;
            var own = row.mine() == null ? known(row.theirs()) : row.mine();
            var other = row.theirs() == null ? known(row.mine()) : row.theirs();
            put(row.key() + ".", own, other, choices, row.list() + "[" + at + "].", values);
        }
        return values;
    }

    private static boolean stays(Row row, Map<String, Boolean> choices) {
        if (row.mine() == null) return choices.getOrDefault(row.key(), true);
        return row.theirs() != null || !choices.getOrDefault(row.key(), false);
    }

    private static void put(
            String key,
            Map<String, String> own,
            Map<String, String> other,
            Map<String, Boolean> choices,
            String prefix,
            Map<String, String> values) {
        for (var name : names(own, other)) {
            var side = choices.getOrDefault(key + name, false) ? other : own;
            values.put(prefix + name, side.getOrDefault(name, ""));
        }
    }
}
