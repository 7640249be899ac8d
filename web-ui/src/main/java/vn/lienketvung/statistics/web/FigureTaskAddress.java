package vn.lienketvung.statistics.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskAddress;

/** What waits of the figures of a province and period is done from their list. */
@Component
class FigureTaskAddress implements TaskAddress {

    @Override
    public Optional<String> of(PendingTask task) {
        return task.kind().startsWith("statistics.task.")
                ? Optional.of(SubmissionAddress.LIST + "?viec=" + task.subject())
                : Optional.empty();
    }
}
