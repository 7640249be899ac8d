package vn.lienketvung.shared.web.chart;

import java.util.List;

/**
 * Hoàng Sa of Đà Nẵng and Trường Sa of Khánh Hòa. They lie too far out to be drawn to scale, so every map has
 * them in a frame of their own, named with the province, each island a dot. They are never left out and never simplified.
 */
public enum Archipelago {
    HOANG_SA("48", 2180, 1600, 111.95, 16.30, 560),
    TRUONG_SA("56", 5540, 1530, 113.20, 9.65, 205);

    private static final int LEFT = 3220;
    private static final int WIDTH = 1760;

    /** Three lines of its name stand above the islands. */
    private static final int NAME = 710;

    /** Degrees of longitude are shorter than those of latitude, at 16 degrees north as on the whole map. */
    private static final double SQUEEZE = 0.961;

    /** An island, its name in both languages, its place on the map. */
    public record Island(String name, String nameInEnglish, int x, int y) {}

    private final String province;
    private final int top;
    private final int height;
    private final List<Island> islands;

    Archipelago(String province, int top, int height, double east, double north, int degree) {
        this.province = province;
        this.top = top;
        this.height = height;
        int middle = top + (NAME + height) / 2;
        this.islands =
                Geometry.lines("archipelagos").stream()
                        .map(line -> line.split(",", -1))
                        .filter(cells -> cells[0].equals(name()))
                        .map(cells ->
                                new Island(
                                        cells[2],
                                        cells[3],
                                        x(Double.parseDouble(cells[4]) - east, degree),
                                        middle
                                                - units(
                                                        Double.parseDouble(cells[5]) - north,
                                                        degree)))
                        .toList();
    }

    private static int x(double degrees, int degree) {
        return LEFT + WIDTH / 2 + units(degrees * SQUEEZE, degree);
    }

    private static int units(double degrees, int degree) {
        return (int) Math.round(degrees * degree);
    }

    /** Code of the province it belongs to, the same before and after July 2025. */
    public String province() {
        return province;
    }

    public int left() {
        return LEFT;
    }

    public int top() {
        return top;
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return height;
    }

    /** Its name stands in three lines, the last of them the province. */
    public List<Integer> lines() {
        return List.of(1, 2, 3);
    }

    /** Where its name is centred. */
    public int middle() {
        return LEFT + WIDTH / 2;
    }

    public List<Island> islands() {
        return islands;
    }
}
