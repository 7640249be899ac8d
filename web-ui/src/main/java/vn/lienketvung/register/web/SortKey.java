package vn.lienketvung.register.web;

import java.util.Arrays;
import vn.lienketvung.register.RegisterFilter;

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
