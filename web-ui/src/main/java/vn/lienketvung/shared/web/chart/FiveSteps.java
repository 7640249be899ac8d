package vn.lienketvung.shared.web.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Figures in five steps that hold about as many each. Equal figures are never parted. Fewer than five different ones
 * spread over the scale, so that the least and the greatest look it; a single one is in the middle.
 */
public final class FiveSteps {

    public static final int MOST = 5;

    private static final Map<Integer, List<Integer>> OF_FEW =
            Map.of(1, List.of(3), 2, List.of(2, 4), 3, List.of(1, 3, 5), 4, List.of(1, 2, 4, 5));

    private final NavigableMap<BigDecimal, Integer> steps = new TreeMap<>();

    private FiveSteps(NavigableMap<BigDecimal, Integer> counts) {
        var different = List.copyOf(counts.navigableKeySet());
        var few = OF_FEW.get(different.size());
        if (few != null)
            for (int i = 0; i < few.size(); i++) steps.put(different.get(i), few.get(i));
        else if (!different.isEmpty()) part(different, List.copyOf(counts.values()));
    }

    /** Of the figures there are; a place without a figure is left out by whoever asks. */
    public static FiveSteps of(Collection<BigDecimal> figures) {
        var counts = new TreeMap<BigDecimal, Integer>();
        figures.forEach(figure -> counts.merge(figure, 1, Integer::sum));
        return new FiveSteps(counts);
    }

    /** Each limit goes between the two different figures where it leaves the steps below nearest to their share. */
    private void part(List<BigDecimal> different, List<Integer> counts) {
        int all = counts.stream().mapToInt(Integer::intValue).sum();
        int begin = 0;
        int below = 0;
        for (int step = 1; step <= MOST; step++) {
            int last = different.size() - (MOST - step);
            int end = begin;
            do {
                below += counts.get(end);
                steps.put(different.get(end++), step);
            } while (end < last && (step == MOST || isNearer(below, counts.get(end), all * step)));
            begin = end;
        }
    }

    private static boolean isNearer(int below, int next, int fiveTimesShare) {
        return Math.abs(MOST * (below + next) - fiveTimesShare)
                < Math.abs(MOST * below - fiveTimesShare);
    }

    /** The step of one of the figures, 1 to 5; {@link MapPlace#NOT_REPORTED} for none. */
    public int stepOf(@Nullable BigDecimal figure) {
        if (figure == null) return MapPlace.NOT_REPORTED;
        var step = steps.get(figure);
        if (step == null) throw new IllegalArgumentException("Not among the figures: " + figure);
        return step;
    }

    /** The steps in use with the least and the greatest figure of each, written as the page writes figures. */
    public List<MapStep> legend(Function<BigDecimal, String> written) {
        var figures = new TreeMap<Integer, List<BigDecimal>>();
        steps.forEach((figure, step) ->
                figures.computeIfAbsent(step, _ -> new ArrayList<>()).add(figure));
        return figures.entrySet().stream()
                .map(each -> new MapStep(each.getKey(), span(each.getValue(), written)))
                .toList();
    }

    private static String span(List<BigDecimal> figures, Function<BigDecimal, String> written) {
        var least = written.apply(figures.getFirst());
        var greatest = written.apply(figures.getLast());
        return least.equals(greatest) ? least : least + "–" + greatest;
    }
}
