package vn.lienketvung.notification;

import org.jspecify.annotations.Nullable;

/**
 * Which mails an administrator looks for.
 *
 * @param state null for all
 * @param page from 1
 */
public record MailQuery(@Nullable MailState state, int page) {

    public static final int PAGE_SIZE = 25;

    public MailQuery {
        page = Math.max(1, page);
    }
}
