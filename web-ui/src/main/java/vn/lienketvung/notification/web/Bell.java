package vn.lienketvung.notification.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.lienketvung.identity.Official;
import vn.lienketvung.notification.Notices;

/** How many notices a person has not read, for the layout; templates reach it as {@code @bell}. */
@Component("bell")
class Bell {

    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);

    private final ObjectProvider<Notices> notices;

    Bell(ObjectProvider<Notices> notices) {
        this.notices = notices;
    }

    /** 0 as well when nobody can tell: the page that says what went wrong must not fail for the sake of a number. */
    public long unread(Official official) {
        try {
            return notices.stream().mapToLong(each -> each.countNew(official.account())).sum();
        } catch (RuntimeException e) {
            LOG.warn("Unread notices could not be counted", e);
            return 0;
        }
    }
}
