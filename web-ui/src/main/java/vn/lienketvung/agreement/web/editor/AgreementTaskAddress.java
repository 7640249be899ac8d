package vn.lienketvung.agreement.web.editor;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskAddress;

/** Where what waits on an agreement is done. */
@Component
class AgreementTaskAddress implements TaskAddress {

    @Override
    public Optional<String> of(PendingTask task) {
        return page(task.kind()).map(page -> "/lam-viec/thoa-thuan/" + task.subject() + page);
    }

    private static Optional<String> page(String kind) {
        return switch (kind) {
            case "agreement.task.finish-draft",
                    "agreement.task.mend-returned",
                    "agreement.task.submit" ->
                    Optional.of("/soan-thao/kiem-tra");
            case "agreement.task.answer" -> Optional.of("/loi-moi");
            case "agreement.task.finish-entry", "agreement.task.confirm-entry" ->
                    Optional.of("/ho-so-giay");
            case "agreement.task.concur" -> Optional.of("/tong-quan");
            case "agreement.task.take-up", "agreement.task.decide" -> Optional.of("/tham-dinh");
            case "agreement.task.meet-condition", "agreement.task.judge-condition" ->
                    Optional.of("/dieu-kien");
            case "agreement.task.propose-completion",
                    "agreement.task.answer-completion",
                    "agreement.task.settle" ->
                    Optional.of("/ket-thuc");
            case "agreement.task.sign" -> Optional.of("/chu-ky");
            default -> Optional.empty();
        };
    }
}
