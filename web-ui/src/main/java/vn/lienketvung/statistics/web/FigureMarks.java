package vn.lienketvung.statistics.web;

import org.jspecify.annotations.Nullable;

/** How the states of a submission look. */
final class FigureMarks {

    private FigureMarks() {}

    /** How the states of a comparison look. */
    static String ofComparison(@Nullable String state) {
        return switch (state) {
            case "OPEN" -> "warn";
            case "WAITING" -> "info";
            case "AGREED", "DECIDED" -> "ok";
            case null, default -> "";
        };
    }

    static String of(@Nullable String state) {
        return switch (state) {
            case "ENTERED" -> "warn";
            case "APPROVED" -> "info";
            case "LOCKED" -> "ok";
            case "REOPENED" -> "bad";
            case null, default -> "";
        };
    }
}
