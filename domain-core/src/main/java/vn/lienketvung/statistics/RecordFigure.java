package vn.lienketvung.statistics;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** Somebody who answers for a place enters a figure of it, or what is known better now; each entry joins the audit trail. */
@UseCase
public class RecordFigure {

    private static final String ACTION = "figure.record";

    private final Indicators indicators;
    private final Figures figures;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public RecordFigure(
            Indicators indicators,
            Figures figures,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.indicators = indicators;
        this.figures = figures;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param seen the number of the newest revision that the person saw, 0 when there was none
     * @return the revision as it was added
     * @throws NotFound when there is no such indicator
     * @throws NotPermitted unless the person answers for the place
     * @throws ActionRefused with every rule that stands against it
     * @throws EditConflict when there is a newer revision than the one seen
     */
    public FigureRevision record(FigureKey key, FigureDraft draft, int seen, Official by) {
        var indicator =
                indicators
                        .find(key.indicator())
                        .orElseThrow(() -> new NotFound("indicator", key.indicator()));
        clearance.permit(FigureRights.mayRecord(key.place(), by), ACTION, null);
        ActionRefused.ifAny(problems(indicator, key.period(), draft));
        var before = newest(key);
        if (seen != (before == null ? 0 : before.revision().number()))
            throw new EditConflict(FigureEvent.SUBJECT, key);
        return add(key, before, draft, Recorder.of(by));
    }

    /**
     * What the province submitted becomes the figure that everybody reads; what says nothing new adds nothing.
     *
     * @throws NotPermitted unless the person answers for the place
     */
    public void publish(FigureSubmission locked, Official by) {
        var key = locked.key();
        clearance.permit(FigureRights.mayRecord(key.place(), by), ACTION, null);
        var before = newest(key);
        if (before != null
                && before.revision().published()
                && locked.entry().says(before.revision())) return;
        add(key, before, locked.entry().published(), locked.entered().by());
    }

    /**
     * Of two sources one stands: everybody reads it with what the other says, and who said the value stays who said it.
     *
     * @throws NotPermitted unless the person answers for the place
     */
    void settle(FigureKey key, FigureDraft standing, Recorder said, Official by) {
        clearance.permit(FigureRights.mayRecord(key.place(), by), ACTION, null);
        add(key, newest(key), standing, said);
    }

    private @Nullable KnownFigure newest(FigureKey key) {
        return figures.find(key).flatMap(figure -> figure.asKnownOn(null)).orElse(null);
    }

    private FigureRevision add(
            FigureKey key, @Nullable KnownFigure before, FigureDraft draft, Recorder recorder) {
        int number = before == null ? 1 : before.revision().number() + 1;
        var revision = revision(draft, number, recorder);
        figures.add(key, revision);
        events.announce(
                before == null
                        ? new FigureEvent.Recorded(key, revision)
                        : new FigureEvent.Revised(key, before.revision(), revision));
        return revision;
    }

    private List<Refusal> problems(Indicator indicator, Period period, FigureDraft draft) {
        var problems = new ArrayList<>(draft.problems());
        if (period.kind() != PeriodKind.DAY && period.calendar() != indicator.calendar())
            problems.add(Refusal.at("period", "statistics.rule.calendar"));
        if (period.start().isAfter(VietnamTime.today(clock))
                && indicator.theme() != IndicatorTheme.TARGETS)
            problems.add(Refusal.at("period", "statistics.rule.future"));
        return problems;
    }

    private FigureRevision revision(FigureDraft draft, int number, Recorder recorder) {
        return new FigureRevision(
                number,
                draft.value(),
                draft.status(),
                draft.confidence(),
                draft.provenance(),
                draft.note(),
                draft.published(),
                VietnamTime.today(clock),
                recorder);
    }
}
