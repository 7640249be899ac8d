package vn.lienketvung.escalation.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.calendar.DateComputation;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.escalation.LadderRights;
import vn.lienketvung.escalation.LadderStep;
import vn.lienketvung.escalation.LadderView;
import vn.lienketvung.escalation.Watched;
import vn.lienketvung.identity.Official;

/**
 * The ladder of a commitment as one person sees it.
 *
 * @param state how it stands: climbing, stopped, closed
 * @param deadline the due day, moved to a working day
 * @param answerable the highest step this person may answer now; null when there is none
 * @param unanswered how many steps nobody has answered in time
 */
record LadderPage(
        Commitment commitment,
        String state,
        DateComputation deadline,
        List<StepLine> steps,
        @Nullable LadderStep answerable,
        long unanswered,
        int daysToAnswer) {

    static LadderPage of(LadderView view, Commitment commitment, Official by, LocalDate today) {
        var watched = Watched.of(commitment);
        var steps = StepLine.of(view, watched.climbs(), today);
        var ladder = view.ladder();
        var answerable =
                ladder == null ? List.<LadderStep>of() : new LadderRights(ladder, by).answerable();
        return new LadderPage(
                commitment,
                watched.settled() ? "closed" : watched.climbs() ? "climbing" : "stopped",
                view.plan().deadline(),
                steps,
                answerable.isEmpty() ? null : answerable.getLast(),
                steps.stream().filter(StepLine::unanswered).count(),
                view.times().daysToAnswer());
    }
}
