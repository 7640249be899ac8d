package vn.lienketvung.exchange.automation;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
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

    WorkOnImports(RunImports imports, Mishaps mishaps) {
        this.imports = imports;
        this.mishaps = mishaps;
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
