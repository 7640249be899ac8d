package vn.lienketvung.statistics;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.statistics.SubmissionDesk.Opened;

/**
 * What others decide on a figure that was entered: the province approves it, the region or the ministry accepts and locks it, or
 * it goes back with a reason. All of them throw {@link NotFound} where nothing was entered, {@link EditConflict} when somebody
 * has taken another turn meanwhile, {@link NotPermitted} when the turn is not the person's.
 */
@UseCase
public class DecideFigure {

    public static final int LONGEST_REASON = 1000;

    private final SubmissionDesk desk;
    private final FigureSubmissions submissions;
    private final RecordFigure record;
    private final DomainEvents events;
    private final Clock clock;

    public DecideFigure(
            SubmissionDesk desk,
            FigureSubmissions submissions,
            RecordFigure record,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.submissions = submissions;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    /** A leader of the province answers for the value. */
    public void approve(Asked asked, int seen, Official by) {
        var opened = desk.open(asked, by);
        var submission = submission(opened);
        desk.permit(opened.rights().approves(submission), opened, "figure.approve");
        opened.require(seen);
        require(submission, SubmissionState.ENTERED);
        var approved = add(submission, SubmissionState.APPROVED, null, by);
        events.announce(new SubmissionEvent.Approved(approved));
    }

    /** The region or the ministry accepts the value; from now on everybody reads it. */
    public void lock(Asked asked, int seen, Official by) {
        var opened = desk.open(asked, by);
        var submission = submission(opened);
        desk.permit(opened.rights().locks(submission), opened, "figure.lock");
        opened.require(seen);
        require(submission, SubmissionState.APPROVED);
        var locked = add(submission, SubmissionState.LOCKED, null, by);
        events.announce(new SubmissionEvent.Locked(locked));
        record.publish(locked, by);
    }

    /**
     * @param reason what the province is to look at again
     */
    public void reopen(Asked asked, String reason, int seen, Official by) {
        var opened = desk.open(asked, by);
        var submission = submission(opened);
        desk.permit(opened.rights().givesBack(submission), opened, "figure.reopen");
        opened.require(seen);
        var from = submission.state();
        if (from.takesEntries())
            throw new ActionRefused(Refusal.of("statistics.rule.turn." + from));
        desk.permit(opened.rights().mayReopen(submission), opened, "figure.reopen");
        if (reason.isBlank() || reason.length() > LONGEST_REASON)
            throw new ActionRefused(Refusal.at("reason", "statistics.rule.reason", LONGEST_REASON));
        var reopened = add(submission, SubmissionState.REOPENED, reason, by);
        events.announce(new SubmissionEvent.Reopened(reopened, from));
    }

    /**
     * Said before several figures of the province are decided.
     *
     * @throws NotPermitted when the person approves none of them, whatever their state
     */
    public void requireApprover(ProvinceCode province, Official by) {
        desk.permit(new SubmissionRights(province, by).approvesSome(), "figure.approve");
    }

    /**
     * The same for locking.
     *
     * @throws NotPermitted when the person locks none of them, whatever their state
     */
    public void requireLocker(ProvinceCode province, Official by) {
        desk.permit(new SubmissionRights(province, by).locksSome(), "figure.lock");
    }

    private static FigureSubmission submission(Opened opened) {
        var submission = opened.submission();
        if (submission == null) throw new NotFound("submission", opened.key());
        return submission;
    }

    private static void require(FigureSubmission submission, SubmissionState state) {
        if (submission.state() != state)
            throw new ActionRefused(Refusal.of("statistics.rule.turn." + submission.state()));
    }

    private FigureSubmission add(
            FigureSubmission submission, SubmissionState to, @Nullable String reason, Official by) {
        var more = submission.taken(to, null, reason, by, clock.instant());
        submissions.add(more);
        return more;
    }
}
