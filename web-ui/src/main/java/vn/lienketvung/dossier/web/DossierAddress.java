package vn.lienketvung.dossier.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskAddress;

/** Where dossiers stand, and where what waits on them is done. */
@Component
class DossierAddress implements TaskAddress {

    static final String ROOT = "/lam-viec/ho-so-ocop";

    static String of(DossierId id) {
        return ROOT + "/" + id;
    }

    @Override
    public Optional<String> of(PendingTask task) {
        var dossier = ROOT + "/" + task.subject();
        return switch (task.deed()) {
            case "dossier.task.report" -> Optional.of(dossier + "/bao-cao-xa");
            case "dossier.task.check" -> Optional.of(dossier + "/kiem-tra-ho-so");
            case "dossier.task.answer" -> Optional.of(dossier);
            default -> Optional.empty();
        };
    }
}
