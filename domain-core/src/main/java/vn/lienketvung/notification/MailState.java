package vn.lienketvung.notification;

/** Where a mail stands. */
public enum MailState {
    /** Waits for its first or next attempt. */
    PENDING,
    /** A mail server has accepted it. */
    SENT,
    /** Given up; an administrator may have it tried again. */
    FAILED
}
