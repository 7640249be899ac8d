package vn.lienketvung.analysis.web;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lienketvung.analysis.Overview.Part;

/** A part of the overview that can be taken away as a file. */
enum Card {
    FIGURES("chi-so", Part.STANDING, Part.LINKAGE),
    MAP("ban-do"),
    PROVINCES("dia-phuong"),
    QUARTERS("theo-quy"),
    PAIRS("lien-ket-vung", Part.LINKAGE),
    OBSTACLES("vuong-mac", Part.STANDING),
    OVERDUE("qua-han", Part.STANDING),
    FRESHNESS("do-moi", Part.STANDING);

    private final String text;
    private final Set<Part> parts;

    Card(String text, Part... parts) {
        this.text = text;
        this.parts = Set.of(parts);
    }

    /** What can be missing of it. */
    Set<Part> parts() {
        return parts;
    }

    /** As addresses write it. */
    String text() {
        return text;
    }

    static Optional<Card> parse(String text) {
        return Stream.of(values()).filter(each -> each.text.equals(text)).findFirst();
    }
}
