package vn.lienketvung.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** Whoever sent a table says which column is which, has it loaded, has that undone, or gives it up. */
@UseCase
public class DecideImport {

    private final Imports imports;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public DecideImport(Imports imports, Clearance clearance, DomainEvents events, Clock clock) {
        this.imports = imports;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The portal begins to check; may be said again after the check.
     *
     * @param columns the key of each column, empty for one that is left out
     * @throws ActionRefused when a column is named twice, or one that has to be there is not
     */
    public void match(UUID id, List<String> columns, Intake intake, Official by) {
        var job = mine(id, by);
        if (job.state() != ImportState.MATCHING && job.state() != ImportState.CHECKED)
            throw notNow();
        var problems = problemsOf(columns, intake);
        ActionRefused.ifAny(problems);
        imports.match(id, columns);
        turn(job, ImportState.CHECKING, "matched");
    }

    private static List<Refusal> problemsOf(List<String> columns, Intake intake) {
        var problems = new ArrayList<Refusal>();
        var seen = new HashSet<String>();
        for (int at = 0; at < columns.size(); at++)
            if (!columns.get(at).isEmpty() && !seen.add(columns.get(at)))
                problems.add(Refusal.at("columns[" + at + "]", "intake.rule.column-twice"));
        problems.addAll(intake.lacking(seen));
        return problems;
    }

    /**
     * The portal begins to store.
     *
     * @throws ActionRefused when all was chosen and a row has a problem, or no row is good
     */
    public void load(UUID id, ImportChoice choice, Official by) {
        var job = mine(id, by);
        if (job.state() != ImportState.CHECKED) throw notNow();
        if (choice.allOrNothing() && job.tally().bad() > 0)
            throw new ActionRefused(
                    Refusal.at("mode", "intake.rule.rows-with-problems", job.tally().bad()));
        if (job.tally().good() == 0) throw new ActionRefused(Refusal.of("intake.rule.no-good-row"));
        imports.choose(id, choice);
        turn(job, ImportState.LOADING, "load-asked");
    }

    /**
     * The portal begins to take back what was stored.
     *
     * @throws ActionRefused when the time for it is over
     */
    public void undo(UUID id, Official by) {
        var job = mine(id, by);
        if (job.state() != ImportState.LOADED) throw notNow();
        if (!job.isUndoable(clock.instant()))
            throw new ActionRefused(Refusal.of("intake.rule.undo-late", ImportJob.KEPT.toDays()));
        turn(job, ImportState.UNDOING, "undo-asked");
    }

    /** Nothing comes of it. */
    public void discard(UUID id, Official by) {
        var job = mine(id, by);
        if (!job.state().isOpen()) throw notNow();
        turn(job, ImportState.DISCARDED, "discarded");
    }

    private void turn(ImportJob job, ImportState to, String turn) {
        imports.move(job, to, clock.instant());
        events.announce(ImportEvent.turned(job.id(), turn, job.sha256(), to));
    }

    private ImportJob mine(UUID id, Official by) {
        var job = imports.get(id);
        var rights = new ImportRights(by);
        clearance.reveal(rights.maySee(job), ImportEvent.SUBJECT, id);
        clearance.permit(rights.mayDecide(job), "intake.decide", null);
        return job;
    }

    private static ActionRefused notNow() {
        return new ActionRefused(Refusal.of("intake.rule.not-now"));
    }
}
