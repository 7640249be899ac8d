package vn.lienketvung.statistics;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.statistics.SubmissionDesk.Opened;

/** An official of a province enters a figure that it owes, or another value as long as nobody has approved it. */
@UseCase
public class EnterFigure {

    private static final String ACTION = "figure.enter";

    private final SubmissionDesk desk;
    private final FigureSubmissions submissions;
    private final DomainEvents events;
    private final Clock clock;

    public EnterFigure(
            SubmissionDesk desk, FigureSubmissions submissions, DomainEvents events, Clock clock) {
        this.desk = desk;
        this.submissions = submissions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param seen the number of the newest turn that the person saw, 0 when there was none
     * @throws NotPermitted unless the person works for the province
     * @throws EditConflict when somebody has taken another turn meanwhile
     * @throws ActionRefused with every rule that stands against it
     */
    public void enter(Asked asked, FigureEntry entry, int seen, Official by) {
        var submission = entered(judged(asked, entry, seen, by), entry, by);
        submissions.add(submission);
        events.announce(new SubmissionEvent.Entered(submission));
    }

    /** Refuses as {@link #enter} would, and stores nothing. */
    public void check(Asked asked, FigureEntry entry, int seen, Official by) {
        judged(asked, entry, seen, by);
    }

    private Opened judged(Asked asked, FigureEntry entry, int seen, Official by) {
        var opened = desk.open(asked, by);
        desk.permit(opened.rights().mayEnter(), opened, ACTION);
        opened.require(seen);
        ActionRefused.ifAny(problems(opened, entry));
        return opened;
    }

    private FigureSubmission entered(Opened opened, FigureEntry entry, Official by) {
        var now = clock.instant();
        var before = opened.submission();
        if (before != null) return before.taken(SubmissionState.ENTERED, entry, null, by, now);
        var first = FigureTurn.of(1, SubmissionState.ENTERED, entry, null, by, now);
        return new FigureSubmission(UUID.randomUUID(), opened.key(), List.of(first));
    }

    /**
     * Said before anything typed is judged.
     *
     * @throws NotPermitted unless the person works for the province
     */
    public void requireEntry(Asked asked, Official by) {
        var opened = desk.open(asked, by);
        desk.permit(opened.rights().mayEnter(), opened, ACTION);
    }

    /**
     * Said before several figures of the province are entered.
     *
     * @throws NotPermitted unless the person works for the province
     */
    public void requireEntries(ProvinceCode province, Official by) {
        desk.permit(new SubmissionRights(province, by).mayEnter(), ACTION);
    }

    private List<Refusal> problems(Opened opened, FigureEntry entry) {
        var problems = new ArrayList<>(entry.problems(opened.duty()));
        var submission = opened.submission();
        if (submission != null && !submission.state().takesEntries())
            problems.add(Refusal.of("statistics.rule.not-open." + submission.state()));
        if (!opened.duty().period().end().isBefore(VietnamTime.today(clock))
                && entry.status() != FigureStatus.ESTIMATE)
            problems.add(
                    Refusal.at(
                            "status", "statistics.rule.not-ended", opened.duty().period().end()));
        if (entry.note() == null)
            opened.outliers(entry.value()).stream()
                    .map(Outlier::withoutNote)
                    .forEach(problems::add);
        return problems;
    }
}
