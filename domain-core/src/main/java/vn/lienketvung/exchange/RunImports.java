package vn.lienketvung.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/**
 * The portal does what tables wait for, each in one transaction: whoever is stopped in the middle leaves nothing behind, and
 * the next one, on whatever replica, begins anew.
 */
@UseCase
public class RunImports {

    /** A table that stops the portal again and again is given up. */
    public static final int MOST_ATTEMPTS = 3;

    private final Imports imports;
    private final ImportProgress progress;
    private final List<Intake> intakes;
    private final CheckTable checking;
    private final DomainEvents events;
    private final Clock clock;

    public RunImports(
            Imports imports,
            ImportProgress progress,
            List<Intake> intakes,
            CheckTable checking,
            DomainEvents events,
            Clock clock) {
        this.imports = imports;
        this.progress = progress;
        this.intakes = intakes;
        this.checking = checking;
        this.events = events;
        this.clock = clock;
    }

    /** Those that nobody works on. */
    public List<ImportJob> waiting() {
        return imports.waiting();
    }

    /** Does nothing when another replica was quicker; the acting sight is the sender's. */
    public void run(UUID id) {
        if (!imports.take(id)) return;
        var job = imports.get(id);
        progress.begin(id);
        if (progress.attempts(id) > MOST_ATTEMPTS) {
            giveUp(id, new ArrayList<>(), "intake.failure.stopped");
            return;
        }
        switch (job.state()) {
            case CHECKING -> checking.check(job, intakeOf(job));
            case LOADING -> load(job);
            case UNDOING -> undo(job);
            default -> {}
        }
        progress.end(id);
    }

    private void load(ImportJob job) {
        var tally =
                intakeOf(job)
                        .load(job, Objects.requireNonNull(job.choice()))
                        .with(job.tally().bad(), job.tally().problems());
        var now = clock.instant();
        imports.tally(job.id(), tally);
        imports.fail(job.id(), null, List.of());
        imports.loadedAt(job.id(), now);
        imports.move(job, ImportState.LOADED, now);
        events.announce(ImportEvent.stored(job, tally, false));
    }

    private void undo(ImportJob job) {
        int kept = intakeOf(job).undo(job);
        imports.fail(
                job.id(),
                kept == 0 ? null : "intake.undone.kept",
                kept == 0 ? List.of() : List.of(String.valueOf(kept)));
        imports.move(job, ImportState.UNDONE, clock.instant());
        events.announce(ImportEvent.stored(job, job.tally(), true));
    }

    /** What was refused stands on the page of the table; what was being undone stays loaded. */
    public void refused(UUID id, ActionRefused why) {
        if (!imports.take(id)) return;
        var first = why.refusals().getFirst();
        giveUp(id, first.arguments().stream().map(Object::toString).toList(), first.rule());
    }

    /** The work failed for a reason of the portal's own; it is tried again until it has been tried often enough. */
    public boolean failed(UUID id) {
        if (progress.attempts(id) < MOST_ATTEMPTS || !imports.take(id)) return false;
        giveUp(id, List.of(), "intake.failure.inside");
        return true;
    }

    private void giveUp(UUID id, List<String> arguments, String rule) {
        var job = imports.get(id);
        var back =
                switch (job.state()) {
                    case LOADING -> ImportState.CHECKED;
                    case UNDOING -> ImportState.LOADED;
                    default -> ImportState.FAILED;
                };
        imports.fail(id, rule, arguments);
        imports.move(job, back, clock.instant());
        progress.end(id);
        events.announce(ImportEvent.turned(id, "failed", job.sha256(), back));
    }

    private Intake intakeOf(ImportJob job) {
        return intakes.stream()
                .filter(each -> each.subject().equals(job.subject()))
                .findFirst()
                .orElseThrow();
    }

    /** Where the file is read from. */
    static Upload fileOf(ImportJob job, Imports imports) {
        return new Upload(job.fileName(), job.bytes(), () -> imports.content(job.id()));
    }
}
