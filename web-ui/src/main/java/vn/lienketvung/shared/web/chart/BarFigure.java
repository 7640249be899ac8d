package vn.lienketvung.shared.web.chart;

/**
 * A figure beside a bar, as the page writes it.
 *
 * @param few a rate of fewer than ten cases, which is marked and explained under the table
 */
public record BarFigure(String text, boolean bad, boolean few) {

    public static BarFigure of(String text) {
        return new BarFigure(text, false, false);
    }

    /** In red, because it is overdue. */
    public static BarFigure bad(String text) {
        return new BarFigure(text, true, false);
    }

    public static BarFigure few(String text) {
        return new BarFigure(text, false, true);
    }
}
