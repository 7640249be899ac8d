package vn.lienketvung.shared.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table with a bar in it.
 *
 * @param href of the list behind it; null for no link
 * @param missing why there is no bar, in words ({@code chưa báo cáo}); null when there is one
 */
public record BarRow(
        String name,
        @Nullable String href,
        List<Bar> bars,
        List<BarFigure> figures,
        @Nullable String missing) {

    public BarRow {
        bars = List.copyOf(bars);
        figures = List.copyOf(figures);
    }

    public static BarRow missing(String name, @Nullable String href, String why) {
        return new BarRow(name, href, List.of(), List.of(), why);
    }

    /** A part of the bar where it is drawn. */
    public record Piece(int kind, long begin, long width) {}

    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        long begin = 0;
        for (var bar : bars) {
            if (bar.count() > 0) pieces.add(new Piece(bar.kind(), begin, bar.count()));
            begin += bar.count();
        }
        return pieces;
    }

    /** The whole bar in words. */
    public String words() {
        return bars.stream().map(Bar::words).collect(Collectors.joining("; "));
    }

    long length() {
        return bars.stream().mapToLong(Bar::count).sum();
    }
}
