package vn.lienketvung.register.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.register.RegisterFilter;

/**
 * The register's address as somebody typed, clicked or shared it. What makes no sense is left out and named in
 * {@code ignored}, so that an old link still shows a list.
 *
 * @param kept the parameters that were understood, without the page
 * @param page from 1
 */
record RegisterQuery(
        RegisterFilter filter, Map<String, String> kept, int page, List<String> ignored) {

    static final String TEXT = "q";
    static final String STATUS = "tt";
    static final String FIELD = "lv";
    static final String PROVINCE = "tinh";
    static final String OVERDUE = "quahan";
    static final String SORT = "sap";
    static final String PAGE = "trang";

    private static final int LONGEST_TEXT = 100;

    static RegisterQuery of(Map<String, String> parameters) {
        var reading = new Reading(parameters);
        var text = reading.take(TEXT, value -> shortened(value));
        var status = reading.take(STATUS, AgreementStatus::valueOf);
        var field = reading.take(FIELD, CooperationField::valueOf);
        var province = reading.take(PROVINCE, ProvinceCode::new);
        var overdue = reading.take(OVERDUE, RegisterQuery::yes) != null;
        var order = reading.take(SORT, SortKey::parse);
        var sort = order == null ? SortKey.DEFAULT : order;
        var page = reading.take(PAGE, RegisterQuery::pageNumber);
        reading.kept.remove(PAGE);
        var filter =
                new RegisterFilter(
                        text, status, field, province, overdue, sort.column(), sort.descending());
        return new RegisterQuery(filter, reading.kept, page == null ? 1 : page, reading.ignored);
    }

    private static String shortened(String text) {
        var stripped = text.strip();
        return stripped.length() > LONGEST_TEXT ? stripped.substring(0, LONGEST_TEXT) : stripped;
    }

    private static Boolean yes(String value) {
        if (!value.equals("co")) throw new IllegalArgumentException(value);
        return true;
    }

    private static Integer pageNumber(String value) {
        var number = Integer.parseInt(value);
        if (number < 1 || number > 1_000_000) throw new IllegalArgumentException(value);
        return number;
    }

    /** How many filters are set; the order does not count. */
    public int filterCount() {
        return (int) kept.keySet().stream().filter(name -> !name.equals(SORT)).count();
    }

    @Nullable String value(String name) {
        return kept.get(name);
    }

    String addressWithout(String name) {
        return address(name, null);
    }

    String addressWith(String name, String value) {
        return address(name, value);
    }

    /** The list without any filter, in the same order. */
    public String addressWithoutFilters() {
        var sort = kept.get(SORT);
        return sort == null ? "?" : "?" + SORT + "=" + sort;
    }

    private String address(String name, @Nullable String value) {
        var changed = new LinkedHashMap<>(kept);
        changed.remove(name);
        if (value != null) changed.put(name, value);
        var address = UriComponentsBuilder.newInstance();
        changed.forEach((key, each) -> address.queryParam(key, "{" + key + "}"));
        return changed.isEmpty() ? "?" : address.encode().buildAndExpand(changed).toUriString();
    }

    /**
     * A column and a direction as the address writes them: {@code han-ke-tiep}, or {@code -han-ke-tiep} for
     * the latest first.
     */
    record SortKey(RegisterFilter.Sort column, boolean descending) {

        static final SortKey DEFAULT = new SortKey(RegisterFilter.Sort.CHANGED_AT, true);

        static SortKey parse(String value) {
            var descending = value.startsWith("-");
            var name = descending ? value.substring(1) : value;
            return Arrays.stream(RegisterFilter.Sort.values())
                    .filter(column -> nameOf(column).equals(name))
                    .findFirst()
                    .map(column -> new SortKey(column, descending))
                    .orElseThrow(() -> new IllegalArgumentException(value));
        }

        String value() {
            return (descending ? "-" : "") + nameOf(column);
        }

        static String nameOf(RegisterFilter.Sort column) {
            return switch (column) {
                case TITLE -> "ten";
                case STATUS -> "trang-thai";
                case ENDS_ON -> "het-han";
                case NEXT_DUE -> "han-ke-tiep";
                case CHANGED_AT -> "cap-nhat";
            };
        }
    }

    private static final class Reading {

        private final Map<String, String> parameters;
        private final Map<String, String> kept = new LinkedHashMap<>();
        private final List<String> ignored = new ArrayList<>();

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
                ignored.add(name.toLowerCase(Locale.ROOT) + "=" + shortened(value));
                return null;
            }
        }
    }
}
