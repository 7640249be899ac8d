package vn.lienketvung.pledge.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskAddress;

/** Everything that waits on a pledge is done in its ledger. */
@Component
class PledgeTaskAddress implements TaskAddress {

    @Override
    public Optional<String> of(PendingTask task) {
        return task.kind().startsWith("pledge.task.")
                ? Optional.of("/lam-viec/nguon-luc/" + task.subject())
                : Optional.empty();
    }
}
