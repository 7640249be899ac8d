package vn.lienketvung.analysis.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.web.chart.ChartFoot;

/**
 * Who takes part, as it is shown: everything in words.
 *
 * @param finding in one sentence
 * @param heads what is counted, one for each cell
 * @param groups merged provinces with their parts; none where the scope holds no merged one
 */
record ParticipationPage(
        String above,
        String finding,
        List<String> heads,
        List<Group> groups,
        ChartFoot partsFoot,
        List<Row> types,
        ChartFoot typesFoot) {

    record Group(String name, List<Row> rows) {}

    record Row(String name, List<Cell> cells) {}

    /**
     * @param href of the list behind the figure; null for none
     * @param share of what can be divided; null for none
     * @param behind whether its share is under half of its share of communes
     */
    record Cell(String count, @Nullable String href, @Nullable String share, boolean behind) {}
}
