package vn.lienketvung.certificate.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskAddress;

/** Where certificates stand, and where decisions are entered. */
@Component
class CertificateAddress implements TaskAddress {

    static final String ROOT = "/lam-viec/chung-nhan-ocop";

    @Override
    public Optional<String> of(PendingTask task) {
        return switch (task.deed()) {
            case "council.task.decide", "council.task.decide-five" ->
                    Optional.of(ROOT + "/quyet-dinh/" + task.subject());
            default -> Optional.empty();
        };
    }
}
