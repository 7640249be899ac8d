package vn.lienketvung.council.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskAddress;

/** Where the council of a dossier stands, and where what waits for it is done. */
@Component
class CouncilAddress implements TaskAddress {

    static final String ROOT = "/lam-viec/hoi-dong-ocop";
    static final String ONE = ROOT + "/{id:[0-9a-f-]{36}}";

    static String of(Object dossier) {
        return ROOT + "/" + dossier;
    }

    @Override
    public Optional<String> of(PendingTask task) {
        var council = of(task.subject());
        return switch (task.deed()) {
            case "council.task.appoint" -> Optional.of(council + "/thanh-lap");
            case "council.task.score" -> Optional.of(council + "/phieu");
            case "council.task.lead" -> Optional.of(council);
            default -> Optional.empty();
        };
    }
}
