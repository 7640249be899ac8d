package vn.lienketvung.notification;

/**
 * A mail in the words of one language, as plain text.
 *
 * @param subject names no person and no record: it is shown on locked screens
 * @param shown the body as administrators see it, who look after mails but see no business record
 */
public record Letter(String subject, String body, String shown) {}
