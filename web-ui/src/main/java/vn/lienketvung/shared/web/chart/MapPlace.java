package vn.lienketvung.shared.web.chart;

import org.jspecify.annotations.Nullable;

/**
 * What a map says of one province.
 *
 * @param code in the list of the map's {@link Boundary}
 * @param name as the page names it
 * @param words the figure in words ({@code 76,5% đúng hạn}); null for none
 * @param step 1 (least) to 5, {@link #NOT_REPORTED} or {@link #OUTSIDE}
 * @param href of the list behind the figure; null for no link
 */
public record MapPlace(
        String code, String name, @Nullable String words, int step, @Nullable String href) {

    /** No figure is known: hatched. */
    public static final int NOT_REPORTED = 0;

    /** Nobody asked for this province, because the page looks at another region: white. */
    public static final int OUTSIDE = -1;

    public MapPlace {
        if (step < OUTSIDE || step > FiveSteps.MOST)
            throw new IllegalArgumentException(code + " " + step);
    }

    public static MapPlace notReported(String code, String name) {
        return new MapPlace(code, name, null, NOT_REPORTED, null);
    }

    public static MapPlace outside(String code, String name) {
        return new MapPlace(code, name, null, OUTSIDE, null);
    }

    MapPlace withoutLink() {
        return new MapPlace(code, name, words, step, null);
    }
}
