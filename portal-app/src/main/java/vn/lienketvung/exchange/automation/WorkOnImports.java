package vn.lienketvung.exchange.automation;

import java.time.Clock;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.lienketvung.exchange.ImportEvent;
import vn.lienketvung.exchange.ImportJob;
import vn.lienketvung.exchange.RunImports;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Mishaps;
import vn.lienketvung.shared.Sight;

/**
 * Checks, loads and takes back tables, one after the other, each in the name of its sender. Every replica looks; the database
 * gives each table to one of them, and to another one when that one dies.
 */
@Component
class WorkOnImports {

    private static final Sight PORTAL = Sight.portal("work-on-imports");

    private final RunImports imports;
    private final Mishaps mishaps;
    private final TaskScheduler timers;
    private final Clock clock;

    WorkOnImports(RunImports imports, Mishaps mishaps, TaskScheduler timers, Clock clock) {
        this.imports = imports;
        this.mishaps = mishaps;
        this.timers = timers;
        this.clock = clock;
    }

    /** Whoever decided about a table need not wait for the next look. */
    @TransactionalEventListener
    void turned(ImportEvent.Turned decided) {
        timers.schedule(this::look, clock.instant());
    }

    @Scheduled(initialDelayString = "PT2S", fixedDelayString = "${portal.import.look-every:PT1S}")
    void look() {
        Acting.as(PORTAL, imports::waiting).forEach(this::work);
    }

    private void work(ImportJob job) {
        try {
            Acting.run(job.sender().sight(), () -> imports.run(job.id()));
        } catch (ActionRefused refused) {
            Acting.run(job.sender().sight(), () -> imports.refused(job.id(), refused));
        } catch (RuntimeException failure) {
            mishaps.happened(getClass(), "import " + job.id(), failure);
            Acting.as(job.sender().sight(), () -> imports.failed(job.id()));
        }
    }
}
