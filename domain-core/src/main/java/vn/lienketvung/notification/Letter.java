package vn.lienketvung.notification;

/**
 * A mail in the words of one language, as plain text.
 *
 * @param subject names no person and no record: it is shown on locked screens
 */
public record Letter(String subject, String body) {}
