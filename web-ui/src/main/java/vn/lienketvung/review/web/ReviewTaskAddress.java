package vn.lienketvung.review.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskAddress;

/** Where what waits on a review is done. */
@Component
class ReviewTaskAddress implements TaskAddress {

    @Override
    public Optional<String> of(PendingTask task) {
        var page = "/lam-viec/thoa-thuan/" + task.subject() + "/tham-dinh";
        return switch (task.kind()) {
            case "review.task.vote", "review.task.replace" -> Optional.of(page);
            case "review.task.conclude" -> Optional.of(page + "/ket-luan");
            default -> Optional.empty();
        };
    }
}
