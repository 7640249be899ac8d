package vn.lienketvung.reliability.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienketvung.reliability.RecordId;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskAddress;

/** Where records are listed, replied to and decided on. */
@Component
class ReliabilityAddress implements TaskAddress {

    static final String ROOT = "/lam-viec/do-tin-cay";
    static final String ONE = ROOT + "/{id:[0-9a-f-]{36}}";
    static final String METHOD = "/do-tin-cay/cach-tinh";

    static String of(RecordId id) {
        return ROOT + "/" + id;
    }

    @Override
    public Optional<String> of(PendingTask task) {
        var page =
                switch (task.kind()) {
                    case "reliability.task.reply" -> "/y-kien";
                    case "reliability.task.reply-own" -> "/y-kien-rieng";
                    case "reliability.task.decide" -> "/quyet-dinh";
                    case "reliability.task.publish" -> "";
                    default -> null;
                };
        return page == null ? Optional.empty() : Optional.of(ROOT + "/" + task.subject() + page);
    }
}
