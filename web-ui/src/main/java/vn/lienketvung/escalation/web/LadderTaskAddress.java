package vn.lienketvung.escalation.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskAddress;

/** A step is answered on the page of its ladder. */
@Component
class LadderTaskAddress implements TaskAddress {

    @Override
    public Optional<String> of(PendingTask task) {
        return task.kind().startsWith("escalation.task.")
                ? Optional.of("/lam-viec/cam-ket/" + task.subject() + "/bac-nhac-viec")
                : Optional.empty();
    }
}
