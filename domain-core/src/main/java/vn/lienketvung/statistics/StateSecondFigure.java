package vn.lienketvung.statistics;

import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.UseCase;

/** A ministry says what its own source says of a figure of a province; the province's value stays as it is. */
@UseCase
public class StateSecondFigure {

    private static final String ACTION = "figure.second";

    private final ReconciliationDesk desk;

    public StateSecondFigure(ReconciliationDesk desk) {
        this.desk = desk;
    }

    /**
     * @param seen the number of the newest turn that the person saw, 0 when there was none
     * @throws NotPermitted unless the person works for a ministry
     * @throws EditConflict when somebody has taken another turn meanwhile
     * @throws ActionRefused with every rule that stands against it
     */
    public void state(Asked asked, FigureEntry entry, int seen, Official by) {
        var compared = desk.open(asked, by);
        desk.permit(compared.rights().mayState(), compared, ACTION);
        compared.require(seen);
        var duty = compared.opened().duty();
        ActionRefused.ifAny(entry.problems(duty));
        var before = compared.reconciliation();
        if (before != null) desk.add(before.stated(entry, duty, by, desk.now()));
        else begin(compared, entry, by);
    }

    /**
     * Said before anything typed is judged.
     *
     * @throws NotPermitted unless the person works for a ministry
     */
    public void requireStatement(Asked asked, Official by) {
        var compared = desk.open(asked, by);
        desk.permit(compared.rights().mayState(), compared, ACTION);
    }

    private void begin(ReconciliationDesk.Compared compared, FigureEntry entry, Official by) {
        desk.add(Reconciliation.begun(compared.opened().key(), entry, by, desk.now()));
        var submission = compared.opened().submission();
        if (submission != null && isAnsweredFor(submission)) desk.compare(submission);
    }

    /** What the province has approved; what it is still working on is nobody's business. */
    private static boolean isAnsweredFor(FigureSubmission submission) {
        return submission.state() == SubmissionState.APPROVED
                || submission.state() == SubmissionState.LOCKED;
    }
}
