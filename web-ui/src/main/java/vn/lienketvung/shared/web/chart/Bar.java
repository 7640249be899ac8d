package vn.lienketvung.shared.web.chart;

/**
 * A part of a bar.
 *
 * @param kind 1 (petrol: as it should be), 2 (light: late), 3 (red: overdue); always said in words too
 * @param words what it counts ({@code 12 đúng hạn}), for who does not see the bar
 */
public record Bar(int kind, long count, String words) {

    public Bar {
        if (kind < 1 || kind > 3 || count < 0) throw new IllegalArgumentException(words);
    }
}
