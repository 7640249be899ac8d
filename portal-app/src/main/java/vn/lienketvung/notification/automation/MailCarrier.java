package vn.lienketvung.notification.automation;

import vn.lienketvung.notification.ClaimedMail;

/** The way to a mail server. */
interface MailCarrier {

    /**
     * Returns once the server has taken the mail over.
     *
     * @throws org.springframework.mail.MailException when it has not, or nobody can tell
     */
    void carry(ClaimedMail mail, String to);
}
