package vn.lienketvung.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Nơi nhận: who gets the document, and where it is kept.
 *
 * @param bodies without dash and stop; none when the document names nobody
 */
public record Recipients(List<String> bodies) {

    public static final String LABEL = "Nơi nhận:";

    public static final Recipients NONE = new Recipients(List.of());

    /** The last entry of every list: the clerk's office keeps a copy. */
    private static final String KEPT = "Lưu: VT";

    public Recipients {
        bodies = Legible.each(bodies);
    }

    public static Recipients of(List<String> bodies) {
        var all = new ArrayList<>(bodies);
        all.add(KEPT);
        return new Recipients(all);
    }

    /** One line each: a dash before it, a semicolon behind it, a full stop behind the last (annex I part II section I.9). */
    public List<String> lines() {
        var last = bodies.size() - 1;
        var lines = new ArrayList<String>();
        for (int i = 0; i <= last; i++) lines.add("- " + bodies.get(i) + (i < last ? ";" : "."));
        return lines;
    }

    public boolean isEmpty() {
        return bodies.isEmpty();
    }
}
