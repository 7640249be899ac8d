package vn.lienketvung.document;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param group a heading over this column and its neighbours with the same one; null for none
 * @param width as a share of all widths
 */
public record Column(@Nullable String group, String heading, int width, Alignment alignment) {

    /** Where the words of a cell stand. */
    public enum Alignment {
        LEFT,
        CENTRE,
        /** For numbers. */
        RIGHT
    }

    public Column {
        if (width < 1) throw new IllegalArgumentException("A column has a width");
        group = group == null ? null : Legible.line(group);
        heading = Legible.line(heading);
    }

    public static Column left(String heading, int width) {
        return new Column(null, heading, width, Alignment.LEFT);
    }

    public static Column centred(String heading, int width) {
        return new Column(null, heading, width, Alignment.CENTRE);
    }

    public static Column right(String heading, int width) {
        return new Column(null, heading, width, Alignment.RIGHT);
    }

    public Column under(String of) {
        return new Column(of, heading, width, alignment);
    }
}
