package vn.lienketvung.reliability.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.web.chart.KeyFigure;

/**
 * What the page of a record shows beside the record itself.
 *
 * @param lines what became of the commitments, then what takes points off
 */
record RecordPage(
        String title,
        String period,
        List<KeyFigure> figures,
        List<Line> lines,
        List<Line> marks,
        List<LeaderLine> leaders) {

    /**
     * One figure with the list behind it.
     *
     * @param weight points, or points off; null for what does not count
     */
    record Line(String label, int number, String href, @Nullable String weight) {}

    /**
     * The figures of a leader.
     *
     * @param score null when too few count
     */
    record LeaderLine(
            String name,
            String position,
            Line counted,
            Line inTime,
            Line others,
            @Nullable String score) {}
}
