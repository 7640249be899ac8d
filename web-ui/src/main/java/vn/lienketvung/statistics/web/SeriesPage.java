package vn.lienketvung.statistics.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.web.Choice;
import vn.lienketvung.shared.web.chart.ChartFoot;
import vn.lienketvung.shared.web.chart.ProvinceMap;

/**
 * A series as it is shown.
 *
 * @param title states indicator, period and boundaries
 * @param finding the table in one sentence
 * @param nation the figure of the nation above those of its parts; null where it is not known or is the table itself
 * @param map the same figures on a map; null for regions and single places
 * @param mapFoot null without a map
 * @param scope what is chosen of the scopes
 * @param period what is chosen of the periods; null where the table shows all of them
 * @param breaks oldest first, in words
 * @param gap what follows the question mark of the gap of the same places; null where nothing can be compared
 * @param query what follows the question mark of this very view, for its files
 */
record SeriesPage(
        String code,
        String name,
        String title,
        String finding,
        String unit,
        String definition,
        String owner,
        String frequency,
        String calendar,
        String rule,
        List<String> breaks,
        List<SeriesLine> lines,
        @Nullable SeriesLine nation,
        @Nullable ProvinceMap map,
        @Nullable ChartFoot mapFoot,
        List<Choice> scopes,
        String scope,
        List<Choice> periods,
        @Nullable String period,
        @Nullable String day,
        @Nullable String dayProblem,
        String query,
        @Nullable String gap) {

    public boolean isEmpty() {
        return periods.isEmpty();
    }

    /** Whether the rows are periods of one place, not places in one period. */
    public boolean isOfOnePlace() {
        return period == null;
    }
}
