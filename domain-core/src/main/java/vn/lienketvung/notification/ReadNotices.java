package vn.lienketvung.notification;

import java.time.Clock;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.UseCase;

/** A person reads their notices, or puts them aside. */
@UseCase
public class ReadNotices {

    private final Notices notices;
    private final Clock clock;

    public ReadNotices(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * @return the notice, to go on to its page
     * @throws NotFound when it is not one of this person's
     */
    public Notice read(NoticeId id, Official by) {
        var notice = notices.find(id, by.account()).orElseThrow(() -> new NotFound("notice", id));
        notices.markRead(id, by.account(), clock.instant());
        return notice;
    }

    /**
     * @return how many were new
     */
    public int readAll(Official by) {
        return notices.markAllRead(by.account(), clock.instant());
    }
}
