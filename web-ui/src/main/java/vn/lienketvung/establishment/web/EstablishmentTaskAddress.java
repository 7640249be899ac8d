package vn.lienketvung.establishment.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskAddress;

/** Everything that waits on an establishment is done on its page. */
@Component
class EstablishmentTaskAddress implements TaskAddress {

    @Override
    public Optional<String> of(PendingTask task) {
        return task.kind().startsWith("establishment.task.")
                ? Optional.of(EstablishmentController.ADDRESS + "/" + task.subject())
                : Optional.empty();
    }
}
