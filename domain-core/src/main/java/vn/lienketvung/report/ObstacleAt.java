package vn.lienketvung.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.analysis.ObstacleAge;
import vn.lienketvung.analysis.ObstacleKind;

/**
 * A commitment of the province that something of one kind held up in a period.
 *
 * @param id of the commitment
 * @param atStart whether it was held up when the period began
 * @param openSince the day on which what holds it up at the cut-off came up; null when nothing of the kind does
 */
public record ObstacleAt(
        UUID id, String text, ObstacleKind kind, boolean atStart, @Nullable LocalDate openSince) {

    /** What was there at the start and what came up is resolved, or still there at some age. */
    Set<Measure> measures(ReportPeriod period) {
        var measures = EnumSet.of(atStart ? Measure.AT_START : Measure.CAME_UP);
        if (openSince == null) measures.add(Measure.RESOLVED);
        else {
            measures.add(Measure.AT_END);
            measures.add(Measure.aged(ObstacleAge.of(openSince, period.cutOff())));
        }
        return measures;
    }
}
