package vn.lienketvung.task.automation;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;
import vn.lienketvung.task.WorkEvent;

/** A successor learns of everything that was handed on at once, in one notice. */
@Component
class TellOfHandovers {

    private final Notify notify;

    TellOfHandovers(Notify notify) {
        this.notify = notify;
    }

    @EventListener
    void on(WorkEvent.TakenOver event) {
        notify.tell(
                List.of(event.to()),
                new NoticeContent(
                        NoticeKind.TURN,
                        "task.notice.taken-over",
                        List.of(event.fromName(), String.valueOf(event.pieces())),
                        "/lam-viec/viec-cua-toi",
                        "account",
                        event.to().value(),
                        "taken-over:" + UUID.randomUUID()));
    }
}
