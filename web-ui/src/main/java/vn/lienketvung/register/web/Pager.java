package vn.lienketvung.register.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Page;

/**
 * Where in a longer list the reader is, and the way to its other pages.
 *
 * @param from position of the first item shown, from 1
 */
record Pager(
        long from,
        long to,
        long total,
        int number,
        int count,
        List<Step> steps,
        @Nullable String previous,
        @Nullable String next) {

    /** How many pages are named on each side of the current one. */
    private static final int NEIGHBOURS = 2;

    /** A page one can go to; the gap before it is wider than one page when {@code afterGap}. */
    record Step(int number, String address, boolean current, boolean afterGap) {}

    static Pager of(Page<?> page, RegisterQuery query) {
        var last = page.count();
        var shown =
                IntStream.rangeClosed(1, last)
                        .filter(each ->
                                each == 1
                                        || each == last
                                        || Math.abs(each - page.number()) <= NEIGHBOURS)
                        .toArray();
        var steps =
                IntStream.range(0, shown.length)
                        .mapToObj(i ->
                                new Step(
                                        shown[i],
                                        address(query, shown[i]),
                                        shown[i] == page.number(),
                                        i > 0 && shown[i] - shown[i - 1] > 1))
                        .toList();
        return new Pager(
                page.from(),
                page.to(),
                page.total(),
                page.number(),
                last,
                steps,
                page.number() > 1 ? address(query, page.number() - 1) : null,
                page.number() < last ? address(query, page.number() + 1) : null);
    }

    private static String address(RegisterQuery query, int number) {
        return query.addressOfPage(number);
    }
}
