package vn.lienketvung.statistics;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

/**
 * Who takes which turn with the figures of one province: its officials enter, its leaders approve, the coordinator of its region
 * or the ministry locks. Nobody approves what they entered, nobody locks what they entered or approved.
 */
public record SubmissionRights(ProvinceCode province, Official official) {

    /** Whoever works for the province, coordinates its region, or looks on for the nation. */
    public boolean mayFollow() {
        return official.seesProvince(province) || accepts();
    }

    public boolean mayEnter() {
        return official.holds(Role.PROVINCIAL_OFFICIAL, province);
    }

    public boolean mayEnter(@Nullable FigureSubmission submission) {
        return mayEnter() && (submission == null || submission.state().takesEntries());
    }

    public boolean mayApprove(FigureSubmission submission) {
        return submission.state() == SubmissionState.ENTERED && approves(submission);
    }

    public boolean mayLock(FigureSubmission submission) {
        return submission.state() == SubmissionState.APPROVED && locks(submission);
    }

    /** Whether approving is this person's affair, whatever the state. */
    boolean approves(FigureSubmission submission) {
        return leads(submission) && !made(submission);
    }

    /** Whether locking is. */
    boolean locks(FigureSubmission submission) {
        return accepts() && !made(submission);
    }

    /** Whether there may be figures that this person approves. */
    boolean approvesSome() {
        return official.holds(Role.PROVINCE_LEADER, province)
                || official.holds(Role.DEPARTMENT_HEAD, province);
    }

    /** Whether there may be figures that this person locks. */
    boolean locksSome() {
        return accepts();
    }

    /** Whether giving back is, in one state or another. */
    boolean givesBack(FigureSubmission submission) {
        return accepts() || leads(submission);
    }

    /** The leader takes an approval back as long as the region has not locked it; the region gives back either. */
    public boolean mayReopen(FigureSubmission submission) {
        return switch (submission.state()) {
            case APPROVED -> givesBack(submission);
            case LOCKED -> accepts();
            case ENTERED, REOPENED -> false;
        };
    }

    private boolean accepts() {
        return official.holds(Role.REGIONAL_COORDINATOR, province)
                || official.holds(Role.MINISTRY_STAFF);
    }

    private boolean leads(FigureSubmission submission) {
        return official.holds(Role.PROVINCE_LEADER, province)
                || official.holds(Role.DEPARTMENT_HEAD, province)
                        && official.organisation().value().equals(submission.entered().body());
    }

    private boolean made(FigureSubmission submission) {
        return submission.wasMadeBy(official.account().value());
    }
}
