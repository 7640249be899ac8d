package vn.lienketvung.notification;

import java.util.List;

/** Puts what is told into words. */
public interface NoticeWording {

    /** The mail that tells of one notice, with the link to its page. */
    Letter mailOf(NoticeContent content, ReaderLanguage language);

    /** The daily mail that lists notices, the latest first. */
    Letter digestOf(List<Notice> notices, ReaderLanguage language);

    /** A mail that is no notice. */
    Letter mail(MailContent content, ReaderLanguage language);

    /**
     * A mail to somebody who has no account, in Vietnamese.
     *
     * @param path the page it leads to, when it bears no secret
     */
    Letter outside(MailContent content, String path);
}
