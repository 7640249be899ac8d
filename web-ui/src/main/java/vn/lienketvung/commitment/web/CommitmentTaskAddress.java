package vn.lienketvung.commitment.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskAddress;

/** Everything that waits on a commitment is done on its page. */
@Component
class CommitmentTaskAddress implements TaskAddress {

    @Override
    public Optional<String> of(PendingTask task) {
        return task.kind().startsWith("commitment.task.")
                ? Optional.of("/lam-viec/cam-ket/" + task.subject())
                : Optional.empty();
    }
}
