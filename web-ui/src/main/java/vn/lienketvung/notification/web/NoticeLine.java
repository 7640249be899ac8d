package vn.lienketvung.notification.web;

import java.time.Instant;
import java.util.List;
import vn.lienketvung.notification.Notice;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Spoken;

/**
 * One notice as the list shows it.
 *
 * @param arguments as the sentence says them
 */
record NoticeLine(
        String id,
        NoticeKind kind,
        String messageKey,
        List<Object> arguments,
        Instant at,
        boolean isNew) {

    static NoticeLine of(Notice notice) {
        return new NoticeLine(
                notice.id().toString(),
                notice.kind(),
                notice.messageKey(),
                List.of(Spoken.of(notice.arguments())),
                notice.at(),
                notice.isNew());
    }

    /** The colour of the kind's tag. */
    public String tag() {
        return switch (kind) {
            case ESCALATION -> "bad";
            case REMINDER -> "warn";
            case TURN -> "info";
            case ANSWER, ACCOUNT, SYSTEM -> "";
        };
    }
}
