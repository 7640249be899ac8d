package vn.lienketvung.statistics.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskAddress;

/** Two sources that differ are explained and decided where they stand beside each other. */
@Component
class DifferenceTaskAddress implements TaskAddress {

    @Override
    public Optional<String> of(PendingTask task) {
        return task.kind().startsWith("figure-reconciliation.task.")
                ? Optional.of(DifferencesController.LIST + "?viec=" + task.subject())
                : Optional.empty();
    }
}
