package vn.lienketvung.agreement.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskAddress;

/** A correction is countersigned on its own page. */
@Component
class CorrectionTaskAddress implements TaskAddress {

    @Override
    public Optional<String> of(PendingTask task) {
        return task.kind().startsWith("correction.task.")
                ? Optional.of("/lam-viec/dinh-chinh/" + task.subject())
                : Optional.empty();
    }
}
