package vn.lienketvung.counterfeit.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskAddress;

/** Where reports of fakes are sent, followed and answered. */
@Component
class CounterfeitAddress implements TaskAddress {

    static final String ROOT = "/lam-viec/bao-hang-gia";
    static final String FOLLOW = "/bao-hang-gia/tra-cuu";
    static final String FORGET = FOLLOW + "/xoa-lien-he";

    /** The portal takes the report in; whoever sends it stays unknown to the audit trail, signed in or not. */
    static final Sight REPORTER = Sight.portal("counterfeit-report");

    @Override
    public Optional<String> of(PendingTask task) {
        return task.kind().startsWith("counterfeit.task.")
                ? Optional.of(ROOT + "/" + task.subject())
                : Optional.empty();
    }
}
