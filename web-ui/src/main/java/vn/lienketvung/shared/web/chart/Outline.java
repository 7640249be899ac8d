package vn.lienketvung.shared.web.chart;

import org.jspecify.annotations.Nullable;

/**
 * The shape of a province, islands included, in the units of the map: tenths of a pixel of a drawing 500 wide, from
 * 102.10 degrees east and 23.42 north, 470 to a degree of latitude, longitudes pressed as at 16 degrees north.
 *
 * @param code of the province, among those of its {@link Boundary}
 * @param path for the attribute {@code d}
 * @param label null for those that are not written on the map
 */
public record Outline(
        String code, String name, String nameInEnglish, @Nullable Label label, String path) {

    /** Where the name stands, and which end of it stands there ({@code start}, {@code middle}, {@code end}). */
    public record Label(String text, String textInEnglish, String anchor, int x, int y) {}

    private static final int COLUMNS = 9;

    static Outline of(String line) {
        var cells = line.split(",", -1);
        if (cells.length != COLUMNS) throw new IllegalArgumentException(line);
        var label =
                cells[3].isEmpty()
                        ? null
                        : new Label(
                                cells[3],
                                cells[4],
                                cells[5],
                                Integer.parseInt(cells[6]),
                                Integer.parseInt(cells[7]));
        return new Outline(cells[0], cells[1], cells[2], label, cells[8]);
    }
}
