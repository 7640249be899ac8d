package vn.lienketvung.shared.web.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map as a drawing of its own: title above, legend in the empty west, source below.
 */
record MapFile(
        ProvinceMap map, List<String> titleLines, List<String> sourceLines, String language) {

    private static final int MAP = 7080;
    private static final int TITLE_LINE = 240;
    private static final int SOURCE_LINE = 180;
    private static final int EDGE = 120;
    private static final int TITLE_LETTERS = 46;
    private static final int SOURCE_LETTERS = 70;

    /** A line of the legend with its colour; without words it is the line of what was not reported or left out. */
    public record Step(int step, @Nullable String words, String fill) {}

    static MapFile of(ProvinceMap map, String source, String language) {
        return new MapFile(
                map.withoutLinks(),
                Drawings.parted(map.title(), TITLE_LETTERS),
                Drawings.parted(source, SOURCE_LETTERS),
                language);
    }

    public List<Step> legend() {
        var legend = new ArrayList<Step>();
        for (var step : map.steps()) legend.add(step(step.step(), step.words()));
        if (map.lacksSome()) legend.add(step(MapPlace.NOT_REPORTED, null));
        if (map.leavesSomeOut()) legend.add(step(MapPlace.OUTSIDE, null));
        return legend;
    }

    private Step step(int step, @Nullable String words) {
        return new Step(step, words, Colours.of(step, map.hatch()));
    }

    public int titleAt(int line) {
        return EDGE + TITLE_LINE * (line + 1) - 60;
    }

    public int top() {
        return EDGE + TITLE_LINE * titleLines.size();
    }

    public int sourceAt(int line) {
        return top() + MAP + SOURCE_LINE * (line + 1);
    }

    public int height() {
        return top() + MAP + SOURCE_LINE * sourceLines.size() + EDGE;
    }
}
