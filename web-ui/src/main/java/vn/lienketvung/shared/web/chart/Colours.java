package vn.lienketvung.shared.web.chart;

/** The colours of maps, for whoever has no style sheet: those of {@code portal.css}, as a test holds. */
final class Colours {

    /** Of the five steps, from light to dark. */
    private static final String[] STEPS = {"#E6F0F4", "#B7D3DF", "#7FB0C4", "#2F728F", "#0B4F6C"};

    private static final String NOTHING = "#FFFFFF";

    private Colours() {}

    /** @param hatch the pattern of what was not reported */
    static String of(int step, String hatch) {
        return switch (step) {
            case MapPlace.NOT_REPORTED -> "url(#" + hatch + ")";
            case MapPlace.OUTSIDE -> NOTHING;
            default -> STEPS[step - 1];
        };
    }
}
