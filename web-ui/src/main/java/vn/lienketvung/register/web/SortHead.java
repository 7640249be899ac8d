package vn.lienketvung.register.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.register.RegisterFilter;

/**
 * The head of a column one can sort by.
 *
 * @param address sorts by it, or turns the order when it is the one in use
 * @param ariaSort {@code ascending} or {@code descending} for the column in use; null for the others
 */
record SortHead(String column, String address, @Nullable String ariaSort) {

    static List<SortHead> of(RegisterQuery query) {
        return Arrays.stream(RegisterFilter.Sort.values())
                .map(column -> head(column, query))
                .toList();
    }

    private static SortHead head(RegisterFilter.Sort column, RegisterQuery query) {
        var inUse = query.filter().sort() == column;
        var descending = inUse && query.filter().descending();
        var next = new SortKey(column, inUse && !descending);
        return new SortHead(
                column.name(),
                query.addressWith(RegisterQuery.SORT, next.value()),
                inUse ? (descending ? "descending" : "ascending") : null);
    }
}
