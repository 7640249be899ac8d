package vn.lienketvung.analysis.web;

import java.util.Optional;
import java.util.stream.Stream;

/** A part of the overview that can be taken away as a file. */
enum Card {
    FIGURES("chi-so"),
    MAP("ban-do"),
    PROVINCES("dia-phuong"),
    QUARTERS("theo-quy"),
    PAIRS("lien-ket-vung"),
    OBSTACLES("vuong-mac"),
    OVERDUE("qua-han"),
    FRESHNESS("do-moi");

    private final String text;

    Card(String text) {
        this.text = text;
    }

    /** As addresses write it. */
    String text() {
        return text;
    }

    static Optional<Card> parse(String text) {
        return Stream.of(values()).filter(each -> each.text.equals(text)).findFirst();
    }
}
